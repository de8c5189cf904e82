import type { Root } from 'hast'
import { EXIT, visit } from '#lib/tree/visit'
import type { Block } from './block'
import { textsOf } from './texts-of'

/** Whether there is an element of one of these names in the words of these blocks. */
export function holdsElement(blocks: readonly Block[], names: ReadonlySet<string>): boolean {
  return blocks.some(({ clauses }) =>
    clauses.some((clause) => textsOf(clause).some(({ tree }) => holdsNamed(tree, names))),
  )
}

function holdsNamed(tree: Root, names: ReadonlySet<string>): boolean {
  let found = false
  visit(tree, 'element', ({ tagName }) => {
    found ||= names.has(tagName)
    return found ? EXIT : undefined
  })
  return found
}
