import type { Stretch } from '#lib/findings/finding'
import { replacementAt, stretchAt } from './source-stretch'
import type { SourceText } from './source-text'

/** Where a key or a value begins in a text, and where it ends if it is there itself. */
export interface Extent {
  start: number
  end?: number | undefined
}

/** An extent in its file: what stands on several lines has no end. */
export function stretchOfExtent(source: SourceText, { start, end = start }: Extent): Stretch {
  const length = source.value.slice(start, end).trimEnd().length
  const isOneLine = !source.value.slice(start, start + length).includes('\n')
  return stretchAt(source, start, isOneLine ? start + length : start)
}

/** The same, with a word to write instead, between the quotes that stand there. */
export function replaceExtent(source: SourceText, extent: Extent, word: string): Stretch {
  const { start, end = start } = extent
  const [, quote = '', text = ''] = /^(["']?)([\w-]*)\1$/.exec(source.value.slice(start, end).trimEnd()) ?? []
  const from = start + quote.length
  return text === '' ? stretchOfExtent(source, extent) : replacementAt(source, [from, from + text.length], word)
}
