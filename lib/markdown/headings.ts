import type { Element, Parents, Root } from 'hast'
import { toString as toText } from 'hast-util-to-string'
import { stretchOf } from '#lib/content/source-stretch'
import type { SourceText } from '#lib/content/source-text'
import { SKIP, visit } from '#lib/tree/visit'
import { GIVE_ANOTHER, toAnchor, uniqueAnchor } from './anchor'
import type { PageContext } from './context'
import { element, text } from './elements'
import { holdsLink } from './holds-link'
import type { Heading } from './rich-text'

/**
 * Gives each heading its id and a link to itself, and the level it has on the page: the highest one
 * of the text becomes `topLevel` if it was higher, the others keep their distance.
 *
 *     ## Don’t plant flags   →   <h2 id="dont-plant-flags"><a href="#dont-plant-flags">Don’t plant flags</a></h2>
 */
export function anchorHeadings(
  tree: Root,
  { topLevel, source }: { topLevel: number; source: SourceText },
  context: PageContext,
): Heading[] {
  const found = findHeadings(tree)
  const highest = Math.min(...found.map(({ element }) => levelOf(element)))
  const shift = Math.max(0, topLevel - highest)
  return found.map(({ element, parent }) => {
    const level = Math.min(6, levelOf(element) + shift)
    element.tagName = `h${level}`
    const text = toText(element)
    const given = element.properties['id']
    const id = uniqueAnchor(typeof given === 'string' ? given : toAnchor(text), context.anchors)
    // Several headings of one text are no mistake; several of one given id are.
    if (typeof given === 'string' && given !== id && given !== toAnchor(text)) {
      const place = stretchOf(source, element.position)
      context.report('anchor-duplicate', place, `The page has the id \`${given}\` already.`, GIVE_ANOTHER)
    }
    element.properties['id'] = id
    linkToItself(element, id)
    addFormerAnchors(element, parent, context.formerAnchors.get(id) ?? [])
    return { level, id, text }
  })
}

interface FoundHeading {
  element: Element
  parent: Parents
}

function findHeadings(tree: Root): FoundHeading[] {
  const found: FoundHeading[] = []
  visit(tree, 'element', (element, _, parent) => {
    // The heading that remark-rehype sets above footnotes is its own.
    if (element.properties['dataFootnotes'] !== undefined) return SKIP
    if (/^h[1-6]$/.test(element.tagName) && parent) found.push({ element, parent })
    return undefined
  })
  return found
}

function levelOf({ tagName }: Element): number {
  return Number(tagName.slice(1))
}

/** The heading's words become a link to it, or are followed by one if there is a link among them. */
function linkToItself(heading: Element, id: string): void {
  const isSplit = holdsLink(heading)
  const properties = { href: `#${encodeURIComponent(id)}`, className: ['anchor'] }
  const name = isSplit ? { ariaLabel: `Link to “${toText(heading)}”` } : {}
  const link = element('a', { ...properties, ...name })
  if (isSplit) {
    heading.children.push(text(' '), link)
  } else {
    link.children = heading.children
    heading.children = [link]
  }
}

/** Empty elements before the heading, so that links to its former anchors still lead to it; the style sheet names them. */
function addFormerAnchors(heading: Element, parent: Parents, former: readonly string[]): void {
  const anchors = former.map((id) => element('span', { id, className: ['former'] }))
  parent.children.splice(parent.children.indexOf(heading), 0, ...anchors)
}
