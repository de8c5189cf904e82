import type { ProblemExtent } from '../dialect'

// Reads Hugo's shortcode tags out of a text:
//
//     {{< figure src="a.png" >}}   → open, `figure`, one parameter
//     {{% /callout %}}             → close, `callout`
//     {{</* figure */>}}           → escaped, to be shown as `{{< figure >}}`
//
// The grammar is that of Hugo's own lexer (parser/pageparser).
export type Tag = OpenTag | CloseTag | EscapedTag

export interface Parameter {
  /** Undefined for a positional parameter. */
  name: string | undefined
  value: string
  /** Where the parameter begins, and where its value does (inside the quotes). */
  start: number
  valueStart: number
  valueEnd: number
  /** Where the parameter ends: after the quote that closes its value. */
  end: number
}

interface Extent {
  start: number
  end: number
}

export interface OpenTag extends Extent {
  kind: 'open'
  name: string
  parameters: Parameter[]
  selfClosing: boolean
}

interface CloseTag extends Extent {
  kind: 'close'
  name: string
}

interface EscapedTag extends Extent {
  kind: 'escaped'
  text: string
}

/** What is wrong with a tag, at an offset of the text. */
export interface TagError {
  offset: number
  message: string
  hint: string
  /** If it isn't all that stands on the line from there on. */
  extent?: ProblemExtent
}

/** All tags of a text in order. A tag with an error is left as text. Linear in the length of the text. */
export function readTags(text: string): { tags: Tag[]; errors: TagError[] } {
  const tags: Tag[] = []
  const errors: TagError[] = []
  const opening = /\{\{[<%]/g
  const ends: EscapeEnds = { '>}}': text.lastIndexOf('*/>}}'), '%}}': text.lastIndexOf('*/%}}') }
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const result = readTag(text, match.index, ends)
    if ('message' in result) {
      errors.push(result)
    } else {
      tags.push(result)
      opening.lastIndex = result.end
    }
  }
  return { tags, errors }
}

const space = /[ \t\n]*/y
const namePattern = /[\p{L}\p{N}_.-]+(?:\/[\p{L}\p{N}_.-]+)*/uy
const parameterName = /([\p{L}\p{N}_-]+)[ \t\n]*=[ \t\n]*/uy
// Up to a space or the end of the tag; no quotes, which are a mistake here (“typographic” ones too).
const bareValue = /(?!=)(?:(?!\/?[>%]\}\})[^\s"`“”<>{}\\])+/y

type Closing = '>}}' | '%}}'

/** Where the last escaped tag of each kind ends, lest one that never ends makes us read to the end of the text. */
type EscapeEnds = Readonly<Record<Closing, number>>

function readTag(text: string, start: number, ends: EscapeEnds): Tag | TagError {
  const closing: Closing = text[start + 2] === '<' ? '>}}' : '%}}'
  let at = start + 3
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match) at = pattern.lastIndex
    return match
  }
  if (text.startsWith('/*', at)) return readEscaped(text, start, { closing, last: ends[closing] })
  take(space)
  const isClose = text[at] === '/'
  if (isClose) at++
  take(space)
  const name = take(namePattern)?.[0]
  if (!name)
    return {
      offset: start,
      extent: { length: 3 },
      message: 'This shortcode has no name.',
      hint: `Write \`{{< name >}}\`, or \`{{</* … */>}}\` to show it.`,
    }
  const parameters: Parameter[] = []
  for (;;) {
    take(space)
    if (text.startsWith(closing, at) || text.startsWith(`/${closing}`, at)) {
      const selfClosing = text[at] === '/'
      const end = at + closing.length + (selfClosing ? 1 : 0)
      return isClose ? { kind: 'close', name, start, end } : { kind: 'open', name, parameters, selfClosing, start, end }
    }
    const parameterStart = at
    const parameter = take(parameterName)?.[1]
    const value = readValue(text, at)
    if (typeof value === 'string') return explain(text, { start, at, closing, name, value })
    const { start: valueStart, end } = value
    const valueEnd = valueStart > at ? end - 1 : end
    parameters.push({ name: parameter, value: value.value, start: parameterStart, valueStart, valueEnd, end })
    at = value.end
  }
}

function readEscaped(
  text: string,
  start: number,
  { closing, last }: { closing: Closing; last: number },
): EscapedTag | TagError {
  const end = last > start ? text.indexOf(`*/${closing}`, start + 5) : -1
  if (end < 0) {
    return { offset: start, message: 'This escaped shortcode never ends.', hint: `Close it with \`*/${closing}\`.` }
  }
  const inner = text.slice(start + 5, end)
  return { kind: 'escaped', text: text.slice(start, start + 3) + inner + closing, start, end: end + 2 + closing.length }
}

/** A parameter's value, or the reason why there is none. */
function readValue(text: string, at: number): { value: string; start: number; end: number } | 'quote' | 'unexpected' {
  const quote = text[at]
  if (quote === '`') {
    const end = text.indexOf('`', at + 1)
    return end < 0 ? 'quote' : { value: text.slice(at + 1, end), start: at + 1, end: end + 1 }
  }
  if (quote === '"') {
    quotedValue.lastIndex = at
    const match = quotedValue.exec(text)?.[0]
    if (!match) return 'quote'
    return { value: match.slice(1, -1).replaceAll('\\"', '"'), start: at + 1, end: at + match.length }
  }
  bareValue.lastIndex = at
  const match = bareValue.exec(text)?.[0]
  return match ? { value: match, start: at, end: at + match.length } : 'unexpected'
}

// As in Hugo, a quoted value ends on the line it begins on, and a backslash escapes nothing but a quote.
const quotedValue = /"(?:[^"\\\n]|\\"|\\(?!"))*"/y

interface Fault {
  start: number
  at: number
  closing: Closing
  name: string
  value: 'quote' | 'unexpected'
}

function explain(text: string, { start, at, closing, name, value }: Fault): TagError {
  if (value === 'quote') {
    return {
      offset: at,
      message: `A quote in the shortcode \`${name}\` is never closed.`,
      hint: 'Close it on the line it begins on; a text over several lines goes between backquotes.',
    }
  }
  if (at === text.length || text.startsWith('{{', at)) {
    return {
      offset: start,
      message: `The shortcode \`${name}\` never ends.`,
      hint: `Close it with \`${closing}\`.`,
    }
  }
  const other = closing === '>}}' ? '%}}' : '>}}'
  if (text.startsWith(other, at)) {
    return {
      offset: at,
      extent: { length: other.length, replacement: closing },
      message: `The shortcode \`${name}\` is closed with \`${other}\`.`,
      hint: `Close it with \`${closing}\`, as it was opened.`,
    }
  }
  return {
    offset: at,
    extent: { length: 1 },
    message: `\`${text[at]}\` doesn't belong in the shortcode \`${name}\`.`,
    hint: `Close it with \`${closing}\`; put values in straight double quotes (\`"\`).`,
  }
}
