import type { Element, ElementContent } from 'hast'
import { cleanNode } from './clean'
import { textOf } from './compare-line'
import { type BlockKind, byParent, copyChildren } from './copy-tree'
import { type Leaf, leavesOf } from './leaves'
import { type Mark, markNodes } from './marks'
import { withKind } from './side'
import { toLine } from './tokens'

/** How a leaf is marked as a whole. */
interface Marking {
  mark: Mark
  kind: BlockKind
  clean: (element: Element) => Element
}

/** A leaf with a mark around all that it says; a row has one in each of its lines. */
export function markLeaf(leaf: Leaf, marking: Marking): ElementContent[] {
  const { mark, kind, clean } = marking
  const [row] = leaf.nodes
  if (leaf.kind === 'row' && row?.type === 'element') {
    return [withKind({ ...clean(row), children: leaf.cells.map((cell) => markCell(cell, marking)) }, kind)]
  }
  return [
    markNodes(
      mark,
      leaf.nodes.flatMap((node) => cleanNode(node, clean)),
    ),
  ]
}

/** A cell with a mark in each of its lines. */
export function markCell(cell: Element, marking: Marking): Element {
  const { kind, clean } = marking
  const leaves = leavesOf(cell)
  const children = copyChildren(cell, {
    leavesOf: byParent(leaves),
    contentOf: (leaf) => markLeaf(leaf, marking),
    toElement: clean,
  })
  return withKind({ ...clean(cell), children }, kind)
}

/** How many words a leaf has. */
export function wordsOfLeaf(leaf: Leaf): number {
  if (leaf.kind === 'row') return leaf.cells.reduce((sum, cell) => sum + wordsOfCell(cell), 0)
  return toLine(leaf).tokens.reduce((sum, { words }) => sum + words, 0)
}

export function wordsOfCell(cell: Element): number {
  return leavesOf(cell).reduce((sum, leaf) => sum + wordsOfLeaf(leaf), 0)
}

/** What a leaf says, pictures by their descriptions. */
export function textOfLeaf(leaf: Leaf): string {
  return leaf.kind === 'row' ? leaf.cells.map(textOfCell).join(' | ') : textOf(toLine(leaf).tokens)
}

export function textOfCell(cell: Element): string {
  return leavesOf(cell).map(textOfLeaf).join(' ')
}
