import type { Element, Root } from 'hast'
import { EXIT, visit } from '#lib/tree/visit'

/** Whether there is a link among these words: HTML has no link within a link. */
export function holdsLink(node: Root | Element): boolean {
  let found = false
  visit(node, 'element', ({ tagName }) => {
    found = tagName === 'a'
    return found ? EXIT : undefined
  })
  return found
}
