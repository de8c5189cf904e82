import { stretchOf } from '#lib/content/source-stretch'
import type { SourceText } from '#lib/content/source-text'
import type { Stretch } from '#lib/findings/finding'
import type { PageContext } from '../context'
import type { Problem } from '../dialect'
import { placeOfProblem } from '../place-of-problem'
import type { Insertion, Shortcode } from './shortcodes'

/** A text whose shortcodes are expanded: the page's own, or one that stands inside a shortcode. */
export interface Expansion {
  /** The text of the page, in which places are counted. */
  source: SourceText
  /** The text that is expanded, its shortcodes, and where in the page's text its characters stand. */
  text: string
  insertions: readonly Insertion[]
  toOffset(offset: number): number
  /** How many shortcodes the text stands in. */
  depth: number
  /** Whether the shortcode stands in code. */
  isCode?: boolean
  context: PageContext
  /** Begins the ids of footnotes. */
  footnotePrefix: string
}

/** Reports a problem of the text that is expanded at its place in the page. */
export function reportProblem({ rule, message, hint, ...place }: Problem, expansion: Expansion): void {
  expansion.context.report(rule, placeOf(place, expansion), message, hint)
}

function placeOf(
  { offset, extent }: Pick<Problem, 'offset' | 'extent'>,
  { source, text, toOffset }: Expansion,
): Stretch {
  const start = toOffset(offset)
  if (!extent) return placeOfProblem(source, { offset: start })
  const length = toOffset(offset + extent.length) - start
  // A line may be indented there and not here.
  const isSame = source.value.slice(start, start + length) === text.slice(offset, offset + extent.length)
  return placeOfProblem(source, { offset: start, extent: { length, ...(isSame ? extent : {}) } })
}

/** Reports what is wrong with a shortcode, at its tag. */
export function reportShortcode(
  { rule, message, hint }: Omit<Problem, 'offset' | 'extent'>,
  shortcode: Shortcode,
  expansion: Expansion,
): void {
  expansion.context.report(rule, placeOfTag(shortcode, expansion), message, hint)
}

/** The tag that a shortcode begins with, at its place in the page; its first line, if it has several. */
export function placeOfTag(shortcode: Shortcode, { source, toOffset }: Expansion): Stretch {
  const [start, end] = extentOfTag(shortcode)
  return stretchOf(source, { start: { offset: toOffset(start) }, end: { offset: toOffset(end) } })
}

/** From where to where in its text the tag reaches that a shortcode begins with. */
export function extentOfTag({ start, end, inner }: Shortcode): [start: number, end: number] {
  return [start, inner?.start ?? end]
}
