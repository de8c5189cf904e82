import { lastBefore } from '../last-before'

/** A text without the indentation of the shortcode that it stands in. */
export interface Dedented {
  value: string
  /** Where a character stood before. */
  toOffset(offset: number): number
}

/**
 * Takes away what the lines after the first are indented by because their shortcode is, as Hugo does
 * (`.InnerDeindent`).
 */
export function dedent(text: string, depth: number): Dedented {
  if (depth === 0) return { value: text, toOffset: (offset) => offset }
  const [first = '', ...lines] = text.split('\n')
  const cut = lines.map((line) => line.slice(Math.min(depth, line.search(/[^ ]|$/))))
  const starts: { at: number; removed: number }[] = [{ at: 0, removed: 0 }]
  let start = first.length + 1
  let removed = 0
  for (const [index, line] of cut.entries()) {
    removed += (lines[index]?.length ?? 0) - line.length
    starts.push({ at: start, removed })
    start += line.length + 1
  }
  return { value: [first, ...cut].join('\n'), toOffset: (at) => at + (lastBefore(starts, at)?.removed ?? 0) }
}

/** How far a tag is indented by the spaces, or the mark of a list, that it stands behind on its line. */
export function indentationAt(text: string, offset: number): number {
  // No line that is indented further is looked at.
  const before = text.slice(Math.max(0, offset - 60), offset)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  return (line.length < 60 || offset === 60) && /^ *(?:(?:[-*+]|\d{1,9}[.)]) +)?$/.test(line) ? line.length : 0
}
