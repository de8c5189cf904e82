/** Attributes by name, as they are written: classes are separated by spaces. */
export type Attributes = Map<string, string>

// The parts of `{#id .class key="value", key=1 key=[1,2]}`; each begins where the one before ends.
const space = /[ \t]*/y
const shorthand = /([#.])([\p{L}\p{N}_\-:.]*)/uy
const key = /([A-Za-z_:][\w:.-]*)[ \t]*=[ \t]*/y
const value = /"((?:[^"\\]|\\.)*)"|(\[[^[\]{}]*\])|([+-]?[\w.+-]+)/y
const separator = /[ \t]*,?[ \t]*/y

/**
 * Parses an attribute list as goldmark does, from its `{` on.
 *
 * @returns the attributes and where the list ends, or nothing if this is not a list
 */
export function parseAttributeList(text: string, start: number): { attributes: Attributes; end: number } | undefined {
  const attributes: Attributes = new Map()
  if (text[start] !== '{') return undefined
  let at = start + 1 + (match(space, text, start + 1)?.[0].length ?? 0)
  while (text[at] !== '}') {
    const found = parseAttribute(text, at)
    if (!found) return undefined
    const { name, content, end } = found
    const before = name === 'class' ? attributes.get('class') : undefined
    attributes.set(name, before === undefined ? content : `${before} ${content}`)
    at = end + (match(separator, text, end)?.[0].length ?? 0)
  }
  return { attributes, end: at + 1 }
}

function parseAttribute(text: string, at: number): { name: string; content: string; end: number } | undefined {
  const short = match(shorthand, text, at)
  if (short) return { name: short[1] === '#' ? 'id' : 'class', content: short[2] ?? '', end: at + short[0].length }
  const named = match(key, text, at)
  if (!named) return undefined
  const start = at + named[0].length
  const found = match(value, text, start)
  if (!found) return undefined
  const content = found[1]?.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1') ?? found[0]
  return { name: named[1] ?? '', content, end: start + found[0].length }
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
