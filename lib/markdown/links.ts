import type { Root } from 'hast'
import { toString as toText } from 'hast-util-to-string'
import { stretchOf } from '#lib/content/source-stretch'
import type { SourceText } from '#lib/content/source-text'
import type { Stretch } from '#lib/findings/finding'
import type { LinkFinding } from '#lib/links/link-finding'
import { resolveLink } from '#lib/links/resolve-link'
import { visit } from '#lib/tree/visit'
import { placeOfAddress, type Written } from './address-place'
import type { PageContext } from './context'
import type { WrittenAddress } from './rich-text'

/** The addresses of a tree's links: Markdown's, HTML's and those of shortcodes. */
export function addressesOf(tree: Root): WrittenAddress[] {
  const addresses: WrittenAddress[] = []
  visit(tree, 'element', (node) => {
    const { href } = node.properties
    if (node.tagName !== 'a' || typeof href !== 'string') return
    const hasWords = node.children.length > 0 && toText(node).trim() !== href
    addresses.push({ address: href, position: node.position, hasWords })
  })
  return addresses
}

/** Makes every link lead where it should on this site, and reports those that lead nowhere. */
export function resolveLinks(tree: Root, source: SourceText, { site, page, linkBase, report }: PageContext): void {
  visit(tree, 'element', ({ tagName, properties, position }) => {
    if (tagName !== 'a' || typeof properties['href'] !== 'string') return
    const address = properties['href']
    const { href, finding } = resolveLink(address, linkBase, site)
    properties['href'] = href
    // An earlier version says what was said.
    if (!finding || (page.version && isLate(finding))) return
    // Where the page comes from, another site may answer.
    const isOurs = !Object.hasOwn(site.config.sources, page.path)
    const fixed = { ...finding, replacement: isOurs || !isLate(finding) ? finding.replacement : undefined }
    report(finding.rule, placeOf({ source, position, address }, fixed), finding.message, finding.hint)
  })
}

/** Whether the link leads where it should, by an address that there is a better one for. */
function isLate({ rule }: LinkFinding): boolean {
  return rule === 'link-moved' || rule === 'link-absolute'
}

interface WrittenLink {
  source: SourceText
  position: Written | undefined
  address: string
}

/** The address itself where there is another to write instead, else the link. */
function placeOf(
  { source, position, address }: WrittenLink,
  { replacement }: Pick<LinkFinding, 'replacement'>,
): Stretch {
  if (replacement === undefined) return { ...stretchOf(source, position), address }
  const place = placeOfAddress(source, position, address)
  return place.end ? { ...place, replacement } : place
}
