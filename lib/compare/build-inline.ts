import type { Element, ElementContent, Text } from 'hast'
import { asKept } from './clean'
import type { Step } from './fragments'
import { type Mark, markNodes } from './marks'

/** A piece of a line, the inline elements around it, and its mark. */
export interface Item {
  path: readonly Step[]
  node: Text | Element
  mark?: Mark | undefined
}

/** A line made of its pieces. A mark stands around whole elements where all of it is in them. */
export function buildInline(items: readonly Item[]): ElementContent[] {
  return wrapMarked(childrenOf(items, 0))
}

interface Child {
  node: ElementContent
  mark: Mark | undefined
}

function childrenOf(items: readonly Item[], depth: number): Child[] {
  const children: Child[] = []
  for (let start = 0; start < items.length; ) {
    const item = items[start]
    const step = item?.path[depth]
    if (!item || !step) {
      if (item) children.push({ node: item.node, mark: item.mark })
      start += 1
      continue
    }
    let end = start
    while (items[end]?.path[depth] === step) end++
    children.push(toChild(step, items.slice(start, end), depth))
    start = end
  }
  return children
}

function toChild({ element }: Step, items: readonly Item[], depth: number): Child {
  const children = childrenOf(items, depth + 1)
  const mark = children[0]?.mark
  const isOneMark = children.every((child) => child.mark === mark)
  const content = isOneMark ? joinTexts(children.map(({ node }) => node)) : wrapMarked(children)
  return { node: { ...asKept(element), children: content }, mark: isOneMark ? mark : undefined }
}

function wrapMarked(children: readonly Child[]): ElementContent[] {
  const nodes: ElementContent[] = []
  for (let start = 0; start < children.length; ) {
    const mark = children[start]?.mark
    let end = start
    while (end < children.length && children[end]?.mark === mark) end++
    const marked = joinTexts(children.slice(start, end).map(({ node }) => node))
    if (mark) nodes.push(markNodes(mark, marked))
    else nodes.push(...marked)
    start = end
  }
  return nodes
}

function joinTexts(nodes: readonly ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (node.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { type: 'text', value: last.value + node.value }
    else joined.push(node)
  }
  return joined
}
