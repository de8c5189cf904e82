import type { LinkFinding } from './link-finding'
import type { SiteIndex } from './site-index'

/** Ends of host names that are no ends of file names. */
const domains = 'org|com|net|edu|gov|io|dev|eu|int|info|uk|de|fr|ch|nl|ca|au'
const host = new RegExp(`^[a-z0-9][a-z0-9.-]*\\.(?:${domains})(?=[/?#]|$)`, 'i')

/** An address on another host, or of somebody, that reads as the path of a file. */
const slips: readonly (readonly [pattern: RegExp, toAddress: (written: string) => string])[] = [
  [/^www\.[^/\s]+\.[a-z]/i, (written) => `https://${written}`],
  [/^https?\/\//i, (written) => written.replace('//', '://')],
  [/^[^\s/@]+@[^\s/@]+\.[a-z]+$/i, (written) => `mailto:${written}`],
  [host, (written) => `https://${written}`],
]

/**
 * What is said of an address whose beginning is missing: `www.example.org`, `example.org/page`,
 * `somebody@example.org`. A host without `www.` might be a path of the fallback origin.
 */
export function findAddressSlip(href: string, { config }: Pick<SiteIndex, 'config'>): LinkFinding | undefined {
  const [pattern, toAddress] = slips.find(([slip]) => slip.test(href)) ?? []
  if (!toAddress) return undefined
  const rule = pattern === host && config.fallbackOrigin !== undefined ? 'link-address' : 'link-missing'
  const address = toAddress(href)
  const message = `\`${href}\` is read as a file of this site.`
  return { rule, message, hint: `Write \`${address}\`.`, replacement: address }
}
