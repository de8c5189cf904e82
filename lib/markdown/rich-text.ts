import type { Root } from 'hast'
import type { Root as MarkdownRoot } from 'mdast'
import type { NodePosition } from '#lib/content/source-stretch'
import type { SourceText } from '#lib/content/source-text'

/** A heading of a text, for lists of contents. */
export interface Heading {
  level: number
  id: string
  text: string
}

/** The address of a link, and where the link stands. */
export interface WrittenAddress {
  address: string
  position: NodePosition | undefined
  /** Whether it has words besides its address. */
  hasWords: boolean
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
  /** Where its links lead, as they were written; those that the site doesn't let through are among them. */
  addresses: WrittenAddress[]
}
