import type { Element } from 'hast'
import type { Parent } from './content-model'
import type { Step } from './fragments'

/** What says how words are meant; elements that look the same have one name. */
const meanings: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['abbr', 'cite', 'code', 'dfn', 'em', 'kbd', 'mark', 'q', 'samp'].map((name) => [name, name])),
  ...Object.fromEntries(['s', 'small', 'strong', 'sub', 'sup', 'u', 'var'].map((name) => [name, name])),
  b: 'strong',
  i: 'em',
  tt: 'code',
  del: 's',
  strike: 's',
  ins: 'u',
}

/** How words are set: the names of the elements around them, `em strong`; empty if plainly. */
export function formatOf(path: readonly Step[]): string {
  if (path.length === 0) return ''
  const names = path.flatMap(({ element: { tagName } }) => meanings[tagName] ?? [])
  return [...new Set(names)].sort().join(' ')
}

/**
 * Where words lead; empty if nowhere. What a page makes itself doesn't count: the link of a heading or section to
 * itself, and those of footnotes.
 *
 * @param ancestors the blocks around the line, which may be a link as a whole
 */
export function targetOf(path: readonly Step[], ancestors: readonly Parent[]): string {
  const link = path.findLast(({ element }) => isLink(element))?.element ?? ancestors.findLast(isLink)
  if (link?.type !== 'element') return ''
  const { href, dataFootnoteRef, dataFootnoteBackref } = link.properties
  if (typeof href !== 'string' || dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined) return ''
  return ancestors.some((ancestor) => ancestor.type === 'element' && href === `#${ancestor.properties['id']}`)
    ? ''
    : href
}

function isLink(node: Element | Parent): boolean {
  return node.type === 'element' && typeof node.properties['href'] === 'string'
}
