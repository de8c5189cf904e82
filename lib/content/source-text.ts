import { location } from 'vfile-location'
import type { Place } from '#lib/findings/finding'

/** A stretch of text and where in its file it stands. */
export interface SourceText {
  file: string
  value: string
  /** The line of the file (from 1) on which `value` begins. */
  line: number
  /** How many columns each line of `value` is indented in the file. */
  indent: number
  /** Set where `value` is not what the file says (folded lines, escapes): every place is the beginning. */
  folded?: boolean
}

/** Where in the file the character at `offset` of the text stands. */
export function placeAt(text: SourceText, offset = 0): Place {
  const point = text.folded ? undefined : locate(text).toPoint(Math.min(offset, text.value.length))
  const { line, column } = point ?? { line: 1, column: 1 }
  return { file: text.file, line: text.line + line - 1, column: text.indent + column }
}

/** The beginning of a file, for findings that concern all of it. */
export function placeOfFile(file: string): Place {
  return { file, line: 1, column: 1 }
}

const locations = new WeakMap<SourceText, ReturnType<typeof location>>()

function locate(text: SourceText) {
  let found = locations.get(text)
  if (!found) {
    found = location(text.value)
    locations.set(text, found)
  }
  return found
}
