import { placeAt, type SourceText } from '#lib/content/source-text'
import type { Stretch } from '#lib/findings/finding'

/** Where a part of a text stands in its file: only its beginning, where the text isn't what the file says. */
export function stretchAt(text: SourceText, start: number, end: number): Stretch {
  const place = placeAt(text, start)
  if (text.folded) return place
  const { line, column } = placeAt(text, end)
  return { ...place, end: { line, column } }
}

/** The same, with what to write instead of it, where the place is certain. */
export function replacementAt(text: SourceText, [start, end]: readonly [number, number], replacement: string): Stretch {
  const stretch = stretchAt(text, start, end)
  return stretch.end ? { ...stretch, replacement } : stretch
}
