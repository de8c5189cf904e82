import type { Option } from './nodes'
import { endOfLine, type Stretch, sliceStretch } from './stretch'

/** The options that a directive's body begins with, and the rest of it. */
export interface SplitBody {
  options: Map<string, Option>
  body: Stretch
}

const optionLine = /^:([\w-]+):(?:[ \t]+(.*?))?[ \t]*$/

/**
 * Splits options from a body:
 *
 *     :name: map          ---
 *     :width: 50%    or   name: map
 *                         ---
 *     The caption         The caption
 */
export function splitOptions(stretch: Stretch): SplitBody {
  const fenced = /^---[ \t]*\n/.exec(stretch.value)
  const lines = fenced ? readFenced(stretch, fenced[0].length) : readColons(stretch)
  const blank = /^(?:[ \t]*\n)+/.exec(stretch.value.slice(lines.end))?.[0].length ?? 0
  return { options: lines.options, body: sliceStretch(stretch, lines.end + blank) }
}

interface OptionLines {
  options: Map<string, Option>
  /** Where the body begins. */
  end: number
}

function readColons({ value, offsetOf }: Stretch): OptionLines {
  const options = new Map<string, Option>()
  let at = 0
  for (let last: string | undefined; at < value.length; ) {
    const end = endOfLine(value, at)
    const line = value.slice(at, end)
    const match = optionLine.exec(line)
    const more = last !== undefined && /^[ \t]+\S/.test(line) ? options.get(last) : undefined
    if (match?.[1] !== undefined) {
      last = match[1]
      options.set(last, { value: match[2] ?? '', offset: offsetOf(at + Math.max(0, line.indexOf(match[2] ?? ''))) })
    } else if (more) {
      more.value += `\n${line.trim()}`
    } else {
      break
    }
    at = end + 1
  }
  return { options, end: Math.min(at, value.length) }
}

function readFenced({ value, offsetOf }: Stretch, start: number): OptionLines {
  const options = new Map<string, Option>()
  let at = start
  for (let isOpen = true; isOpen && at < value.length; ) {
    const end = endOfLine(value, at)
    const line = value.slice(at, end)
    const [, name, quoted = ''] = /^([\w-]+):[ \t]*(.*?)[ \t]*$/.exec(line) ?? []
    const option = quoted.replace(/^(["'])(.*)\1$/, '$2')
    if (name !== undefined)
      options.set(name, { value: option, offset: offsetOf(at + line.indexOf(option, name.length)) })
    isOpen = !/^---[ \t]*$/.test(line)
    at = end + 1
  }
  return { options, end: Math.min(at, value.length) }
}
