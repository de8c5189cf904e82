import { type Stretch, sliceStretch } from './stretch'

/** An option as it is written: with its name, and where its value stands. */
export interface WrittenOption {
  name: string
  value: Stretch
  /** Where its name stands, if it is written on a line of its own. */
  nameOffset?: number
}

/** What stands behind the fence that a directive begins with. */
export interface InfoLine {
  name: string
  options: WrittenOption[]
  /** What between the braces is neither a name nor an option. */
  unread: Stretch[]
  argument: Stretch | undefined
}

/** A class, a label, `key="value"`, `key=value`, or anything else up to the next space. */
const attribute =
  /\.([\w-]+)(?!\S)|#([\w-]+)(?!\S)|([\w-]+)="([^"\\]*(?:\\.[^"\\]*)*)"(?!\S)|([\w-]+)=([^\s"']+)(?!\S)|\S+/g

/**
 * Reads the line that makes a fence a directive; of any other it is undefined.
 *
 *     {note .dropdown #mind open=true} Mind the gap
 */
export function readInfoLine(line: Stretch): InfoLine | undefined {
  const braces = /^\s*\{([^{}]{1,1000})\}/.exec(line.value)
  if (!braces?.[1]?.trim()) return undefined
  const [whole, inner] = braces
  const parts = [...inner.matchAll(attribute)]
  const base = whole.length - 1 - inner.length
  const isNamed = /^[\w:+.-]+$/.test(parts[0]?.[0] ?? '') && !/^[.#]/.test(parts[0]?.[0] ?? '')
  // As in mystmd, what has attributes only is a `div`.
  const info: InfoLine = {
    name: isNamed ? (parts.shift()?.[0] ?? '') : 'div',
    options: [],
    unread: [],
    argument: undefined,
  }
  for (const part of parts)
    addPart(info, part, sliceStretch(line, base + part.index, base + part.index + part[0].length))
  info.argument = trimStretch(sliceStretch(line, whole.length))
  return info
}

function addPart({ options, unread }: InfoLine, part: RegExpExecArray, written: Stretch): void {
  const [, className, label, quotedKey, quoted, key, plain] = part
  if (className !== undefined) options.push({ name: 'class', value: sliceStretch(written, 1) })
  else if (label !== undefined) options.push({ name: 'label', value: sliceStretch(written, 1) })
  else if (quotedKey !== undefined && quoted !== undefined) {
    const value = sliceStretch(written, quotedKey.length + 2, written.value.length - 1)
    options.push({ name: quotedKey, value: { ...value, value: value.value.replaceAll('\\"', '"') } })
  } else if (key !== undefined && plain !== undefined) {
    options.push({ name: key, value: sliceStretch(written, key.length + 1) })
  } else unread.push(written)
}

/** A piece without the space around it; nothing, if there is nothing else. */
function trimStretch(stretch: Stretch): Stretch | undefined {
  const words = stretch.value.trim()
  if (words === '') return undefined
  const start = stretch.value.length - stretch.value.trimStart().length
  return sliceStretch(stretch, start, start + words.length)
}
