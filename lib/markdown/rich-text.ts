import type { Root } from 'hast'
import type { Root as MarkdownRoot } from 'mdast'
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
  /** The Markdown that it was made from, without the page's title; positions are offsets of the source. */
  markdown: MarkdownRoot
  headings: Heading[]
  /** The text's own CSS, scoped. */
  styles: string[]
}
