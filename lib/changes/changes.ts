import type { Comparison } from '#lib/compare/comparison'
import type { Page } from '#lib/content/page'
import type { ProtectedWords } from '#lib/content/site-config'
import type { ChangeKind as HistoryKind, Wording } from '#lib/history/history'

/** What differs between a site and its base. */
export interface SiteChanges {
  /** What was done to promises, in the order of what to look at first. */
  commitments: CommitmentDifference[]
  pages: PageChange[]
  /** What isn't words. */
  facts: Fact[]
  /** What can't be compared besides pages, and why: sentences. */
  problems: string[]
}

export type PageChangeKind = 'added' | 'removed' | 'moved' | 'changed'

/** A page that differs. */
export interface PageChange {
  kind: PageChangeKind
  title: string
  /** Where it is; where it was, if it was removed. */
  url: string
  /** Where it was, if that is elsewhere. */
  formerUrl: string | undefined
  /** The content file. */
  path: string
  /** How it is laid out, as `<main>` has it in its class. */
  layout: Page['kind']
  /** Where its comparison is shown. */
  comparisonUrl: string
  /** Without changes if there is a problem. */
  comparison: Comparison
  /** Why it can't be compared, as a sentence, if it can't. */
  problem: string | undefined
}

/** What a fact is about, in the order that facts are shown in. */
export const factAreas = [
  'Titles and descriptions',
  'Links',
  'Pictures and files',
  'Redirects',
  'Anchors',
  'Front matter',
  'Navigation',
  'Settings',
] as const

export type FactArea = (typeof factAreas)[number]

/** One thing that differs, and isn't words. */
export interface Fact {
  area: FactArea
  /** The URL of the page that it is on, if it is on one. */
  page: string | undefined
  /** What it is: `description`, `/old-page/`; of what stands in a page's words, the heading that it is under. */
  name: string
  /** As it was; undefined if it wasn't there. */
  before: string | undefined
  after: string | undefined
}

/** What became of a commitment, as its history will have it. */
type CommitmentDifferenceKind = 'new' | Exclude<HistoryKind, 'published' | 'restored'>

/** A commitment whose words or place differ. */
export interface CommitmentDifference {
  kind: CommitmentDifferenceKind
  /** Undefined if it was not there; of what was split off, what it was a part of, with the words of that part. */
  before: PlacedWording | undefined
  /** Undefined if it is no longer there. */
  after: PlacedWording | undefined
  /** Whether it stands at another place, whatever became of its words. */
  isMoved: boolean
  /** What it is a part of now, if it was merged. */
  into: CommitmentPlace | undefined
  /** Promises of it that are nowhere any more, word for word. */
  removed: string[]
  /** The entries of `protected` that govern it, those of the base first. */
  protectedBy: Protection[]
}

/** Where a commitment stands, or stood. */
export interface CommitmentPlace {
  title: string
  page: { url: string; title: string }
  /** Of a clause that of its section; empty for the words above the first heading. */
  anchor: string
}

/** What a commitment says at its place. */
export interface PlacedWording extends CommitmentPlace, Wording {}

/** A rule by which words are changed, and which words those are: `/open-source/strategy/#upstream-first`. */
export interface Protection extends Pick<ProtectedWords, 'rule' | 'url'> {
  name: string
}
