import type { InlineCode, Parents, RootContent } from 'mdast'
import type { Role } from './nodes'

const opening = /(?<!\\)\{([a-z][\w:+-]{0,60})\}$/i

/**
 * Makes code with a name in braces before it a role:
 *
 *     text `{sub}`, inlineCode `2`   →   mystRole `sub` with `2`
 *
 * @param toSource where in the whole text an offset of `text`, which may be a piece of it, is
 */
export function parseRoles(parent: Parents, text: string, toSource: (offset: number) => number): void {
  const children: RootContent[] = []
  for (const child of parent.children) {
    const role = child.type === 'inlineCode' ? toRole(child, text, toSource) : undefined
    const before = children.at(-1)
    if (role && before?.type === 'text' && before.position) {
      before.value = before.value.slice(0, -(role.name.length + 2))
      before.position.end = { ...role.position.start }
      if (before.value === '') children.pop()
      children.push(role)
    } else {
      if ('children' in child) parseRoles(child, text, toSource)
      children.push(child)
    }
  }
  parent.children = children as typeof parent.children
}

function toRole({ value, position }: InlineCode, text: string, toSource: (at: number) => number): Role | undefined {
  const offset = position?.start.offset
  if (!position || offset === undefined) return undefined
  const name = opening.exec(text.slice(Math.max(0, offset - 64), offset))?.[1]
  if (name === undefined) return undefined
  const { line, column } = position.start
  const length = name.length + 2
  const start = { line, column: column - length, offset: offset - length }
  const content = text.indexOf(value, offset)
  return {
    type: 'mystRole',
    name: name.toLowerCase(),
    content: { value, offsetOf: (at) => toSource((content < 0 ? offset : content) + at) },
    position: { start, end: position.end },
  }
}
