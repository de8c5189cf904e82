import type { Element, ElementContent } from 'hast'
import { accepts, type Parent } from './content-model'
import type { RootPiece } from './roots'

/** What may have to stand around a piece, outermost first. */
const wrappers: Readonly<Record<string, readonly string[]>> = {
  li: ['ul'],
  dt: ['dl'],
  dd: ['dl'],
  tr: ['table', 'tbody'],
  td: ['table', 'tbody', 'tr'],
  th: ['table', 'tbody', 'tr'],
  thead: ['table'],
  tbody: ['table'],
  tfoot: ['table'],
}

/** What a parent that takes no blocks takes in their place. */
const places: Readonly<Record<string, readonly string[]>> = {
  ul: ['li'],
  ol: ['li'],
  menu: ['li'],
  dl: ['dd'],
  table: ['tbody', 'tr', 'td'],
  thead: ['tr', 'td'],
  tbody: ['tr', 'td'],
  tfoot: ['tr', 'td'],
  tr: ['td'],
}

/**
 * Pieces of a page as children of a parent of another: an item whose list isn't there gets a list of its own, a
 * paragraph between rows a cell, a caption without its figure is a block. What stood in the same list stays together.
 */
export function fitInto(parent: Parent, pieces: readonly RootPiece[]): ElementContent[] {
  const children: ElementContent[] = []
  let last: { source: Parent; holder: Element } | undefined
  for (const { node, parent: source } of pieces) {
    if (accepts(parent, node.tagName)) {
      children.push(node)
      last = undefined
    } else if (last?.source === source && accepts(last.holder, node.tagName)) last.holder.children.push(node)
    else {
      const around = wrappersOf(node, source)
      const piece: Element = around.length > 0 || isFree(node) ? node : { ...node, tagName: 'div' }
      const [outer, holder] = wrap(placeFor(parent, around), piece)
      children.push(outer)
      last = around.length > 0 && holder ? { source, holder } : undefined
    }
  }
  return children
}

/** Blocks need none; captions and the like lose their meaning alone. */
function wrappersOf({ tagName }: Element, source: Parent): readonly string[] {
  const needed = wrappers[tagName] ?? []
  return tagName === 'li' && source.type === 'element' ? [source.tagName === 'ol' ? 'ol' : 'ul'] : needed
}

/** Whether an element can stand wherever blocks can. */
function isFree({ tagName }: Element): boolean {
  return accepts({ type: 'root', children: [] }, tagName)
}

/** What has to stand around a piece in this parent, which may be one of the elements that it needs. */
function placeFor(parent: Parent, around: readonly string[]): readonly string[] {
  if (parent.type !== 'element') return around
  const own = around.indexOf(parent.tagName)
  return own === -1 ? [...(places[parent.tagName] ?? []), ...around] : around.slice(own + 1)
}

/** @returns the outermost element, and the one that holds the piece */
function wrap(names: readonly string[], piece: Element): [outer: Element, holder: Element | undefined] {
  let outer = piece
  let holder: Element | undefined
  for (const tagName of names.toReversed()) {
    outer = { type: 'element', tagName, properties: {}, children: [outer] }
    holder ??= outer
  }
  return [outer, holder]
}
