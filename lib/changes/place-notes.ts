import type { Element, ElementContent } from 'hast'
import { isBlock, isContent, type Parent } from '#lib/compare/content-model'
import type { ChangeNote, NotesOf } from './change-notes'

const heading = /^h[1-6]$/

/** Blocks beside which their notes stand: in a heading one would be part of its name. Other blocks hold theirs. */
const besides = /^(?:p|pre|h[1-6])$/

/** Puts notes beside the blocks whose words they are about, so that no sentence is interrupted. Changes the tree. */
export function placeNotes(tree: Parent, notesOf: NotesOf): void {
  const { children, left } = placeIn(tree, notesOf)
  tree.children = withNotes(children, left)
}

/** Places the notes of what is in a parent; those of a line are left for what stands around it. */
function placeIn(
  parent: Parent,
  notesOf: NotesOf,
  around?: Element,
): { children: ElementContent[]; left: ChangeNote[] } {
  const nodes = [...parent.children].filter(isContent)
  const link = parent.type === 'element' && parent.tagName === 'a' ? parent : around
  const isLine = !nodes.some(isBlock)
  const children: ElementContent[] = []
  const left: ChangeNote[] = []
  /** Of an anchor, which is empty and stands before its heading. */
  const ofHeading: ChangeNote[] = []
  for (const node of nodes) {
    if (node.type !== 'element') {
      children.push(node)
      continue
    }
    const inside = placeIn(node, notesOf, link)
    const notes = [...notesOf(node, link), ...inside.left]
    if (heading.test(node.tagName)) notes.unshift(...ofHeading.splice(0))
    node.children = inside.children
    if (isLine) {
      children.push(node)
      left.push(...notes)
    } else if (isAnchor(node)) {
      children.push(node)
      ofHeading.push(...notes)
    } else children.push(...withBlockNotes(node, notes))
  }
  return { children, left: [...ofHeading, ...left] }
}

/** An element among blocks, and its notes. */
function withBlockNotes(node: Element, notes: readonly ChangeNote[]): ElementContent[] {
  if (!isBlock(node) || besides.test(node.tagName)) return withNotes([node], notes)
  node.children = withNotes(node.children, notes)
  return [node]
}

function isAnchor(node: Element): boolean {
  return !isBlock(node) && node.tagName === 'span' && node.children.length === 0
}

function withNotes(children: readonly ElementContent[], notes: readonly ChangeNote[]): ElementContent[] {
  const at = (side: ChangeNote['at']): Element[] => notes.flatMap((note) => (note.at === side ? note.element : []))
  return [...at('before'), ...children, ...at('after')]
}
