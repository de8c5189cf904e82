import type { Element } from 'hast'
import { defaultHandlers, type Handle, type State } from 'hast-util-to-mdast'
import type { PhrasingContent, RootContent, TableCell } from 'mdast'
import { phrasing } from 'mdast-util-phrasing'
import { visit } from '#lib/tree/visit'
import { hasClass } from './has-class'

/** Tables: their captions stand before them, and a cell has one line. */
export const tableHandlers: Record<string, Handle> = {
  table: (state, node) => {
    const captions = node.children.filter((child) => child.type === 'element' && child.tagName === 'caption')
    visit(node, 'element', alignCell)
    const words = captions.flatMap((caption) => (caption.type === 'element' ? state.all(caption) : []))
    return [...state.toFlow(words), defaultHandlers.table(state, node)]
  },
  td: toCell,
  th: toCell,
}

/** The library reads the attribute; the site has classes in its place. */
function alignCell(cell: Element): void {
  for (const side of ['center', 'right']) if (hasClass(cell, `align-${side}`)) cell.properties['align'] = side
}

function toCell(state: State, node: Element): TableCell {
  const cell = defaultHandlers.td(state, node)
  const content: RootContent[] = cell.children
  return { ...cell, children: toOneLine(content) }
}

/** Blocks in a cell as words with `<br>` between them. */
function toOneLine(nodes: readonly RootContent[]): PhrasingContent[] {
  const lines: PhrasingContent[][] = []
  let isOpen = false
  for (const node of nodes) {
    if (phrasing(node) && node.type !== 'break') {
      if (isOpen) lines.at(-1)?.push(node)
      else lines.push([node])
      isOpen = true
    } else {
      if (node.type === 'code') lines.push([{ type: 'inlineCode', value: node.value.replaceAll(/\s+/g, ' ') }])
      else if ('children' in node) lines.push(toOneLine(node.children))
      isOpen = false
    }
  }
  const full = lines.filter((line) => line.length > 0)
  return full.flatMap((line, index) => (index === 0 ? line : [{ type: 'html', value: '<br>' }, ...line]))
}
