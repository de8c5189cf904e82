import type { Comparison } from '#lib/compare/comparison'
import type { Page } from '#lib/content/page'

/** What differs between a site and its base. */
export interface SiteChanges {
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
