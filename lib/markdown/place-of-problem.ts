import { replacementAt, restOfLineAt, stretchAt } from '#lib/content/source-stretch'
import type { SourceText } from '#lib/content/source-text'
import type { Stretch } from '#lib/findings/finding'
import type { Problem } from './dialect'

/** Where a problem of a text stands in its file. */
export function placeOfProblem(source: SourceText, { offset, extent }: Pick<Problem, 'offset' | 'extent'>): Stretch {
  if (!extent) return restOfLineAt(source, offset)
  const { length, replacement } = extent
  if (replacement === undefined) return stretchAt(source, offset, offset + length)
  return replacementAt(source, [offset, offset + length], replacement)
}
