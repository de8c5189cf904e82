import type { Root } from 'hast'
import type { SourceText } from '#lib/content/source-text'

/** A heading of a text, for lists of contents. */
export interface Heading {
  level: number
  id: string
  text: string
}

/** A text as the tree that is rendered: clean, with links and pictures resolved. */
export interface RichText {
  source: SourceText
  tree: Root
  headings: Heading[]
  /** The text's own CSS, scoped. */
  styles: string[]
}
