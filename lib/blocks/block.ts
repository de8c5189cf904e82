import type { RichText } from '#lib/markdown/rich-text'

/** A part of a page with words of its own: title, subtitle, text. */
export interface Clause {
  /** The anchor; undefined for the one block of a plain page. */
  id: string | undefined
  /** Anchors that the clause had before, which still lead to it. */
  formerIds: string[]
  title: RichText | undefined
  subtitle: RichText | undefined
  text: RichText | undefined
}

/** Words in one column. */
export interface ProseBlock {
  kind: 'prose'
  clauses: [Clause]
}

/** Promises side by side: the commitments grid. */
export interface CommitmentsBlock {
  kind: 'commitments'
  clauses: Clause[]
}

/** What a section, or a run of sections, is rendered as. Every kind has its words in `clauses`, as they are read. */
export type Block = ProseBlock | CommitmentsBlock
