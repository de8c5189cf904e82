import type { ElementContent, Nodes, Root } from 'hast'
import { atomText } from './atoms'
import { isAtom, isBlock, isSilent } from './content-model'

/** The text of a page: a line for each of its leaves, in which white space is one space. Pictures have none. */
export function textOf(tree: Root): string {
  return linesOf(tree, () => false)
}

/** The text of the page before, from the tree of a comparison: without what is in `<ins>`. */
export function beforeText(tree: Root): string {
  return linesOf(tree, ({ tagName }) => tagName === 'ins')
}

/** The text of the page after, from the tree of a comparison: without what is in `<del>`. */
export function afterText(tree: Root): string {
  return linesOf(tree, ({ tagName }) => tagName === 'del')
}

/** The text of some nodes in one line. */
export function textOfNodes(nodes: readonly ElementContent[]): string {
  return textOf({ type: 'root', children: [...nodes] }).replaceAll('\n', ' ')
}

function linesOf(tree: Root, isLeftOut: (element: { tagName: string }) => boolean): string {
  let text = ''
  const add = (node: Nodes) => {
    if (node.type === 'text') text += node.value.replaceAll(/\s+/g, ' ')
    if (node.type === 'root') node.children.forEach(add)
    if (node.type !== 'element' || isSilent(node)) return
    const edge = isBlock(node) ? '\n' : ''
    text += edge
    if (!isLeftOut(node)) {
      if (isAtom(node)) text += atomText(node)
      else node.children.forEach(add)
    }
    text += edge
  }
  add(tree)
  const lines = text.split('\n').map((line) => line.replaceAll(/\s+/g, ' ').trim())
  return lines.filter((line) => line !== '').join('\n')
}
