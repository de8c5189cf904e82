import type { Element, Parents, Root } from 'hast'
import { visit } from '#lib/tree/visit'
import { element, text } from '../elements'
import type { Heading } from '../rich-text'

/**
 * Puts the list of a text's headings where the text asks for it; where there are none, nothing:
 *
 *     <site-contents>   →   <nav aria-label="Contents"><ul><li><a href="#a">A</a><ul>…</ul></li></ul></nav>
 */
export function fillContents(tree: Root, headings: readonly Heading[]): void {
  const places = findPlaces(tree, headings)
  const titles = new Set(places.map(({ title }) => title))
  const listable = headings.filter((heading) => !titles.has(heading))
  for (const { node, parent, before } of places) {
    const listed = listedOf(node, listable, before)
    const list = listed.length > 0 ? [element('nav', { ariaLabel: 'Contents' }, [toList(listed)])] : []
    parent.children.splice(parent.children.indexOf(node), 1, ...list)
  }
}

/** Where a list is to stand. */
interface ContentsPlace {
  node: Element
  parent: Parents
  /** The heading that the list itself has, which no list holds. */
  title: Heading | undefined
  /** The heading of the section that the list stands in. */
  before: Heading | undefined
}

function findPlaces(tree: Root, headings: readonly Heading[]): ContentsPlace[] {
  const places: ContentsPlace[] = []
  let last = -1
  visit(tree, 'element', (node, _, parent) => {
    const { id } = node.properties
    if (id !== undefined && id === headings[last + 1]?.id) last++
    if (node.tagName !== 'site-contents' || !parent) return
    const isTitled = node.properties['dataTitled'] !== undefined
    places.push({
      node,
      parent,
      title: isTitled ? headings[last] : undefined,
      before: headings[isTitled ? last - 1 : last],
    })
  })
  return places
}

/** The headings that are to be listed: all, or those of the section that the list stands in, down to a depth. */
function listedOf(
  { properties }: Element,
  headings: readonly Heading[],
  before: Heading | undefined,
): readonly Heading[] {
  const chosen = properties['dataScope'] === 'section' ? sectionOf(before, headings) : headings
  const top = Math.min(...chosen.map(({ level }) => level))
  return chosen.filter(({ level }) => level < top + (Number(properties['dataDepth']) || 6))
}

/** The headings below one; below none, all. */
function sectionOf(heading: Heading | undefined, headings: readonly Heading[]): readonly Heading[] {
  if (!heading) return headings
  const below = headings.slice(headings.indexOf(heading) + 1)
  const end = below.findIndex(({ level }) => level <= heading.level)
  return end < 0 ? below : below.slice(0, end)
}

/** Headings as nested lists; one that skips a level still stands one step below the one before it. */
function toList(headings: readonly Heading[]): Element {
  const root = element('ul', {})
  const open = [{ level: 0, node: root }]
  for (const { level, id, text: words } of headings) {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= level) open.pop()
    const node = element('li', {}, [element('a', { href: `#${encodeURIComponent(id)}` }, [text(words)])])
    listIn(open.at(-1)?.node ?? root).children.push(node)
    open.push({ level, node })
  }
  return root
}

/** The list itself, or the one at the end of its entry. */
function listIn(node: Element): Element {
  const last = node.tagName === 'ul' ? node : node.children.at(-1)
  if (last?.type === 'element' && last.tagName === 'ul') return last
  const list = element('ul', {})
  node.children.push(list)
  return list
}
