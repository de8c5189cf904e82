import type { Element, Nodes, Root } from 'hast'

/** What a rendered text says and where it leads: as much of it as two programs can be compared by. */
export interface Outline {
  /** The words, with white space normalised and blocks kept apart. */
  text: string
  /** The ids of headings, in order. */
  ids: string[]
  /** The targets of links, in order. */
  links: string[]
}

/** The outline that an engine gives for a fixture: `engine.json`. */
export interface EngineOutline extends Outline {
  /** The engine and its version. */
  engine: string
}

/** Elements that don't end a word; any other does. */
const inline = new Set(
  'a abbr b cite code del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var'.split(
    ' ',
  ),
)

/** What is no word of the author's: styles, formulas (each engine writes its own) and the label of footnotes. */
const skipped = new Set(['style', 'script', 'math', 'svg'])

/** The outline of an HTML tree. A heading's link to itself is not one of its links. */
export function outlineOf(tree: Root): Outline {
  const outline: Outline = { text: '', ids: [], links: [] }
  addTo(outline, tree)
  return { ...outline, text: normaliseSpace(outline.text) }
}

/** One space where there is white space of any kind. */
export function normaliseSpace(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

function addTo(outline: Outline, node: Nodes): void {
  if (node.type === 'text') outline.text += node.value
  if (node.type === 'root') for (const child of node.children) addTo(outline, child)
  if (node.type !== 'element' || skipped.has(node.tagName) || hasClass(node, 'sr-only')) return
  const { id, href } = node.properties
  if (/^h[1-6]$/.test(node.tagName) && typeof id === 'string') outline.ids.push(id)
  if (typeof href === 'string' && node.tagName === 'a' && !hasClass(node, 'anchor')) outline.links.push(href)
  if (hasClass(node, 'data-footnote-backref') || hasClass(node, 'footnote-backref')) return
  const edge = inline.has(node.tagName) ? '' : ' '
  outline.text += edge
  for (const child of node.children) addTo(outline, child)
  outline.text += edge
}

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties['className']) && properties['className'].includes(name)
}
