import type { Stretch } from '#lib/findings/finding'
import { placeAt, type SourceText } from './source-text'

/** Where a part of a text stands in its file: only its beginning, where the text isn't what the file says. */
export function stretchAt(text: SourceText, start: number, end: number): Stretch {
  const place = placeAt(text, start)
  if (text.folded || end <= start) return place
  const { line, column } = placeAt(text, end)
  return { ...place, end: { line, column } }
}

/** The same, with what to write instead of it, where the place is certain. */
export function replacementAt(text: SourceText, [start, end]: readonly [number, number], replacement: string): Stretch {
  const stretch = stretchAt(text, start, end)
  return stretch.end ? { ...stretch, replacement } : stretch
}

/** Where a node of a tree stands in its text, as trees have it. */
export interface NodePosition {
  start: { offset?: number | undefined }
  end: { offset?: number | undefined }
}

/** The first line of what a node stands for; of an HTML element, the tag that it begins with. */
export function stretchOf(text: SourceText, position: NodePosition | undefined): Stretch {
  const start = position?.start.offset ?? 0
  const written = text.value.slice(start, position?.end.offset ?? start)
  const tag = /^<[^>\n]*>/.exec(written)?.[0]
  return stretchAt(text, start, start + (tag ?? firstLine(written)).length)
}

/** All of a text, if it stands on one line. */
export function stretchOfText(text: SourceText): Stretch {
  return stretchAt(text, 0, firstLine(text.value).length)
}

function firstLine(text: string): string {
  return (/^[^\n]*/.exec(text)?.[0] ?? '').trimEnd()
}

/** What a line has from an offset of the text on. */
export function restOfLineAt(text: SourceText, offset: number): Stretch {
  return stretchOf(text, { start: { offset }, end: { offset: text.value.length } })
}
