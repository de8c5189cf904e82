/** What is wrong with an address, and what to write instead if that is certain. */
export interface AddressMistake {
  message: string
  hint: string
  replacement?: string
}

interface Mistake {
  pattern: RegExp
  message: string
  hint?: string
  /** The right address, from the groups of the pattern. */
  mend?: (...groups: string[]) => string
}

const schemes: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['htp', 'htpp', 'htttp', 'ttp', 'hhttp', 'httpp', 'hptt'].map((slip) => [slip, 'http'])),
  ...Object.fromEntries(
    ['htps', 'htpps', 'htttps', 'ttps', 'hhttps', 'httpps', 'httpss', 'hptts', 'htttps'].map((slip) => [slip, 'https']),
  ),
}

const mistakes: readonly Mistake[] = [
  {
    pattern: /^\[[^\]]*\]\((https?:[^)\s]+)\)$/,
    message: 'A link stands where an address should.',
    mend: (address) => address,
  },
  {
    pattern: /^(https?):(?:\/?|\/{3,})([^/\s.]+\.\S.*)$/i,
    message: 'Two slashes stand between `https:` and the host.',
    mend: (scheme, rest) => `${scheme}://${rest}`,
  },
  {
    pattern: /^https?:\/\/(https?:\/\/.+)$/i,
    message: 'The address has its beginning twice.',
    mend: (address) => address,
  },
  {
    pattern: /^https?:\/\/[^/?#]+https?:\/\//i,
    message: 'These are two addresses in one.',
    hint: 'Write one of them.',
  },
  {
    pattern: /^(https?:.*(?:\s|%20))$/i,
    message: 'A space stands at the end of the address.',
    mend: withoutSpaces,
  },
  {
    pattern: /^(https?:\S*\s.*)$/i,
    message: 'There is a space in the address.',
    mend: (address) => address.replaceAll(' ', '%20'),
  },
  {
    pattern: /^mailto:(?:\/\/|\s|%20)+([^\s@%/][^\s@]*@\S+)$/i,
    message: 'Somebody’s address follows `mailto:` itself.',
    mend: (rest) => `mailto:${rest}`,
  },
  { pattern: /^mailto:(https?:.+)$/i, message: 'This is no mail address.', mend: (address) => address },
  {
    pattern: /^mailto:(?!\?)[^@?]*(?:\?|$)/i,
    message: 'This is no mail address.',
    hint: 'Write `mailto:somebody@example.org`.',
  },
]

/**
 * What is wrong with an address, judged by nothing but itself.
 *
 * @param ownHosts the hosts that the site answers for
 */
export function findAddressMistake(address: string, ownHosts: ReadonlySet<string>): AddressMistake | undefined {
  for (const { pattern, message, hint, mend } of mistakes) {
    const [found, ...groups] = pattern.exec(address) ?? []
    if (found === undefined) continue
    if (!mend) return { message, hint: hint ?? '' }
    return toMistake(message, mend(...groups))
  }
  return findScheme(address) ?? findInner(address, ownHosts) ?? findUnreadable(address)
}

function withoutSpaces(address: string): string {
  let rest = address.trimEnd()
  while (rest.endsWith('%20')) rest = rest.slice(0, -3).trimEnd()
  return rest
}

function toMistake(message: string, replacement: string): AddressMistake {
  return { message, hint: `Write \`${replacement}\`.`, replacement }
}

/** `htps://example.org` */
function findScheme(address: string): AddressMistake | undefined {
  const [, written = '', rest = ''] = /^([a-z]+)(:\/\/.*)$/i.exec(address) ?? []
  const name = written.toLowerCase()
  return Object.hasOwn(schemes, name) ? toMistake(`There is no \`${written}:\`.`, `${schemes[name]}${rest}`) : undefined
}

/** `https://2i2c.org/https://example.org`: somewhere else, that may well be what was meant. */
function findInner(address: string, ownHosts: ReadonlySet<string>): AddressMistake | undefined {
  const [, host = '', inner = ''] = /^https?:\/\/([^/?#]+)\/+(https?:\/\/.+)$/i.exec(address) ?? []
  const isSlip = ownHosts.has(host.toLowerCase()) || (URL.canParse(inner) && new URL(inner).host === host.toLowerCase())
  return isSlip ? toMistake('An address stands inside another.', inner) : undefined
}

function findUnreadable(address: string): AddressMistake | undefined {
  if (!/^https?:/i.test(address) || URL.canParse(address)) return undefined
  return {
    message: 'No browser can read this address.',
    hint: 'Write it as it stands in a browser that shows the page.',
  }
}
