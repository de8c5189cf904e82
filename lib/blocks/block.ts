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
export interface ProseBlock extends Clause {
  kind: 'prose'
}

/** Promises side by side: the commitments grid. */
export interface CommitmentsBlock {
  kind: 'commitments'
  commitments: Clause[]
}

/** What a section, or a run of sections, is rendered as. */
export type Block = ProseBlock | CommitmentsBlock

/** The parts of a block that have words, in the order they are read. */
export function clausesOf(block: Block): Clause[] {
  switch (block.kind) {
    case 'prose':
      return [block]
    case 'commitments':
      return block.commitments
  }
}
