import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import { placeAt, type SourceText } from '#lib/content/source-text'
import { resolveLink } from '#lib/links/resolve-link'
import type { PageContext } from './context'

/** Makes every link lead where it should on this site, and reports those that lead nowhere. */
export function resolveLinks(tree: Root, source: SourceText, { site, linkBase, report }: PageContext): void {
  visit(tree, 'element', ({ tagName, properties, position }) => {
    if (tagName !== 'a' || typeof properties['href'] !== 'string') return
    const address = properties['href']
    const { href, finding } = resolveLink(address, linkBase, site)
    properties['href'] = href
    const place = { ...placeAt(source, position?.start.offset), address }
    if (finding) report(finding.rule, place, finding.message, finding.hint)
  })
}
