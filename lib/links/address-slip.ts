import type { ResolvedLink } from './resolve-link'

/** An address on another host, or of somebody, that reads as the path of a file. */
const slips: readonly (readonly [pattern: RegExp, toAddress: (written: string) => string])[] = [
  [/^www\.[^/\s]+\.[a-z]/i, (written) => `https://${written}`],
  [/^https?\/\//i, (written) => written.replace('//', '://')],
  [/^[^\s/@]+@[^\s/@]+\.[a-z]+$/i, (written) => `mailto:${written}`],
]

/** What is said of an address whose beginning is missing: `www.example.org`, `somebody@example.org`. */
export function findAddressSlip(href: string): ResolvedLink['finding'] {
  const toAddress = slips.find(([pattern]) => pattern.test(href))?.[1]
  if (!toAddress) return undefined
  const message = `\`${href}\` is read as a file of this site.`
  return { rule: 'link-missing', message, hint: `Write \`${toAddress(href)}\`.` }
}
