import type { ElementContent, Root } from 'hast'

/**
 * What a change is. `inserted` and `deleted` are blocks, `changed` words within a block; `moved` are blocks whose words
 * stood elsewhere. The rest changes no words: a link's target, a picture, a picture's description, a heading's
 * anchor, and how words are set (bold, code).
 */
export type ChangeKind =
  | 'inserted'
  | 'deleted'
  | 'changed'
  | 'moved'
  | 'link'
  | 'picture'
  | 'picture-text'
  | 'anchor'
  | 'formatting'

/** The heading that a change stands under. */
export interface ChangeHeading {
  /** Undefined if nothing can lead to it. */
  id: string | undefined
  text: string
}

/** A difference between two pages. */
export interface Change {
  /** The id of its first element in the tree. */
  id: string
  kind: ChangeKind
  /** How many words it adds and removes. Words that only moved are neither. */
  added: number
  removed: number
  /** Words, shortened; of a link, picture or anchor what it led to; of formatting names of elements. Empty if none. */
  before: string
  after: string
  heading: ChangeHeading | undefined
  /** The id of the place that it was moved from. */
  fromId?: string
  /** Whether a heading's former anchor is still somewhere on the page. */
  isKept?: boolean
}

/** What stands beside each other when two pages are shown side by side; without ids. */
export interface ComparedPair {
  before: ElementContent[]
  after: ElementContent[]
  isChanged: boolean
  /** How many blocks, rows or items the page after has in it. */
  parts: number
}

/** How many words were added and removed. */
export interface WordCount {
  added: number
  removed: number
}

/** What differs between two pages. */
export interface Comparison {
  /**
   * The page after, with what was taken from the page before put where it stood: `<ins>` and `<del>` within blocks, and
   * `<span>` around what changed but its words.
   *
   * Each of them has `data-change` (the kind) and `data-change-id`; the first of a change has the id itself, and the
   * place that something was moved from has `fromId`. Blocks that are new, gone, changed or moved as a whole have
   * `data-block` (`inserted`, `deleted`, `changed`, `moved`). A `<div data-unchanged>` holds blocks far from any change,
   * with `data-blocks` and `data-words`, their numbers. `<ins>` and `<del>` of the page's own are `<u>` and `<s>`.
   */
  tree: Root
  /** In the order of the tree. */
  changes: Change[]
  words: WordCount
  pairs: ComparedPair[]
}
