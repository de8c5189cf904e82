import { placeAt, type SourceText } from '#lib/content/source-text'
import type { Rule } from '#lib/findings/rules'
import type { PageContext } from '../context'
import type { Insertion } from './shortcodes'

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

/** One thing that is wrong with a shortcode, and where in the text that it stands in. */
interface Mistake {
  rule: Rule
  offset: number
  message: string
  hint: string
}

/** Reports a mistake at its place in the page. */
export function reportMistake({ rule, offset, message, hint }: Mistake, expansion: Expansion): void {
  const { source, context, toOffset } = expansion
  context.report(rule, placeAt(source, toOffset(offset)), message, hint)
}
