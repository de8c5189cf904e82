import type { InlineCode, Parents, RootContent } from 'mdast'
import type { Role } from './nodes'
import type { PieceParser } from './parse-directives'
import { roleKinds } from './roles/kinds'

// A role has its name in braces before code; after the name may follow a class or an id, which mean nothing here.
const opening = /(?<!\\)\{[ \t]*([a-z][\w:+-]{0,60})(?:[ \t][^{}`\n]{0,200})?\}$/i

/** As much of the text before code as can belong to a role. */
const MAX_OPENING = 270

/**
 * Makes code with a name in braces before it a role, and reads its words:
 *
 *     text `{sub}`, inlineCode `2`   →   mystRole `sub` with `2`
 */
export function parseRoles(parent: Parents, text: string, parser: PieceParser): void {
  const children: RootContent[] = []
  for (const child of parent.children) {
    const before = children.at(-1)
    const role = child.type === 'inlineCode' && before?.type === 'text' ? toRole(child, text, parser) : undefined
    if (role && before?.type === 'text' && before.position) {
      before.value = before.value.slice(0, -role.length)
      before.position.end = { ...role.role.position.start }
      if (before.value === '') children.pop()
      children.push(role.role)
    } else {
      if ('children' in child) parseRoles(child, text, parser)
      children.push(child)
    }
  }
  parent.children = children as typeof parent.children
}

interface FoundRole {
  role: Role
  /** Of the braces. */
  length: number
}

function toRole({ value, position }: InlineCode, text: string, parser: PieceParser): FoundRole | undefined {
  const offset = position?.start.offset
  if (!position || offset === undefined) return undefined
  const [{ length }, name = ''] = opening.exec(text.slice(Math.max(0, offset - MAX_OPENING), offset)) ?? ['']
  if (name === '') return undefined
  const { line, column } = position.start
  const start = { line, column: column - length, offset: offset - length }
  const from = text.indexOf(value, offset)
  const content = { value, offsetOf: (at: number) => parser.toSource((from < 0 ? offset : from) + at) }
  const words = roleKinds.get(name.toLowerCase())?.words
  return {
    length,
    role: {
      type: 'mystRole',
      name: name.toLowerCase(),
      content,
      children: words ? words(content, parser) : [{ type: 'text', value }],
      position: { start, end: position.end },
    },
  }
}
