import type { Element, ElementContent, Text } from 'hast'
import { isAtom, isSilent } from './content-model'

/** An inline element on the way to words, one object for each side of a comparison and each leaf. */
export interface Step {
  element: Element
}

/** A piece of a line: text or an atom, with the inline elements around it, outermost first. */
export interface Fragment {
  path: readonly Step[]
  /** An element is an atom, or one that holds no words. */
  node: Text | Element
}

/** What a line is made of, in order. */
export function fragmentsOf(nodes: readonly ElementContent[], path: readonly Step[] = []): Fragment[] {
  return nodes.flatMap((node): Fragment[] => {
    if (node.type === 'text') return [{ path, node }]
    if (node.type !== 'element') return []
    if (isAtom(node) || isSilent(node) || node.children.length === 0) return [{ path, node }]
    return fragmentsOf(node.children, [...path, { element: node }])
  })
}

/** Whether an element that holds no words is compared, being an atom. A place where a word may be broken is not. */
export function isCompared(node: Element): boolean {
  return isAtom(node) && node.tagName !== 'wbr'
}
