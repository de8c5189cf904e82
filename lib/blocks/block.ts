import type { Root } from 'hast'
import type { RichText } from '#lib/markdown/rich-text'
import type { EntryGroup } from './child-pages-section'
import type { Look } from './design'
import type { PageList } from './page-list'
import type { FilterButton } from './portfolio-section'

/** A part of a page with words of its own: title, subtitle, text. */
export interface Clause {
  /** The anchor; undefined for the one block of a plain page. */
  id: string | undefined
  /** Anchors that the clause had before, which still lead to it. */
  formerIds: string[]
  title: RichText | undefined
  subtitle: RichText | undefined
  text: RichText | undefined
  /** Stands before the title. */
  icon?: Root | undefined
  picture?: RichText | undefined
  /** Links that stand below the words as buttons, the first being the one to take. */
  links?: readonly RichText[] | undefined
  /** Since when it says so, to stand below its words. */
  since?: Root | undefined
}

/** Words in one column. */
export interface ProseBlock {
  kind: 'prose'
  clauses: [Clause]
  look?: Look
}

/** Promises side by side: the commitments grid. */
export interface CommitmentsBlock {
  kind: 'commitments'
  clauses: Clause[]
}

/** The words that a site opens with, beside a picture, and what to do next. */
export interface HeroBlock {
  kind: 'hero'
  clauses: [Clause, ...Clause[]]
  look: Look
  /** News above the title, in its own title, with a link. */
  announcement: Clause | undefined
  /** A line below the buttons. */
  note: Clause | undefined
}

/** What to do next: words and buttons; a card, or a list of links. */
export interface CallBlock {
  kind: 'cta-card' | 'cta-button-list'
  clauses: [Clause]
  look: Look
}

export type ItemsKind = 'features' | 'faq' | 'stats' | 'logos'

/** A section's own words, then a clause for each of its items. */
export interface ItemsBlock<Kind extends ItemsKind> {
  kind: Kind
  clauses: [Clause, ...Clause[]]
  look: Look
  /** The level of an item's heading, where items have one. */
  itemLevel: 2 | 3
}

/** Pages of the site, listed by a filter. */
export interface CollectionBlock extends PageList {
  kind: 'collection'
  clauses: [Clause]
}

/** A list of pages with buttons that choose among them. */
export interface PortfolioBlock extends PageList {
  kind: 'portfolio'
  clauses: [Clause]
  buttons: FilterButton[]
  /** The index of the button that is chosen at first. */
  chosen: number
}

/** The pages below an `_index.md`. */
export interface ChildPagesBlock {
  kind: 'child-pages'
  clauses: Clause[]
  groups: EntryGroup[]
}

/** What a section, or a run of sections, is rendered as. Every kind has its words in `clauses`, as they are read. */
export type Block =
  | ProseBlock
  | CommitmentsBlock
  | HeroBlock
  | CallBlock
  | ItemsBlock<'features'>
  | ItemsBlock<'faq'>
  | ItemsBlock<'stats'>
  | ItemsBlock<'logos'>
  | CollectionBlock
  | PortfolioBlock
  | ChildPagesBlock
