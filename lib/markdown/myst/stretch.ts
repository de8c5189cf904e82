import { lastBefore } from '../last-before'

/** A piece of a text, of which whole lines or what stands before them may have been left out. */
export interface Stretch {
  value: string
  /** Where in the text a character of `value` stands. */
  offsetOf(at: number): number
}

/** A piece that stands in the text as it is. */
export function toStretch(value: string, offset: number): Stretch {
  return { value, offsetOf: (at) => offset + at }
}

/**
 * The lines of a node's value, which stand in the text one below the other, each with something before
 * it that belongs to a list, a quotation or a fence.
 *
 * @param offset where in the text the first of the lines begins
 */
export function stretchOfLines(value: string, text: string, offset: number): Stretch {
  const starts: { at: number; offset: number }[] = []
  let at = 0
  let lineStart = offset
  for (const line of value.split('\n')) {
    const end = endOfLine(text, lineStart)
    // Where a tab was split, the line isn't the end of the text's: the line's beginning has to do.
    starts.push({ at, offset: text.endsWith(line, end) ? end - line.length : lineStart })
    at += line.length + 1
    lineStart = end + 1
  }
  return { value, offsetOf: (index) => offsetIn(starts, index) }
}

/** A part of a piece. */
export function sliceStretch({ value, offsetOf }: Stretch, from: number, to = value.length): Stretch {
  return { value: value.slice(from, to), offsetOf: (at) => offsetOf(from + at) }
}

/** Where the line that `offset` is on ends: at its line break, or at the end of the text. */
export function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end
}

function offsetIn(starts: readonly { at: number; offset: number }[], index: number): number {
  const line = lastBefore(starts, index)
  return line ? line.offset + index - line.at : index
}
