import type { Block } from '#lib/blocks/block'
import type { Page } from '#lib/content/page'
import type { Site } from '#lib/content/read-site'
import type { Report, Stretch } from '#lib/findings/finding'
import type { SiteIndex } from '#lib/links/site-index'
import type { RichText } from '#lib/markdown/rich-text'

/** What a site is compared with: as it stood where its branch began. */
export interface Base {
  site: Site
  /** How it is named to people: `main at def5678 of 2026-02-06`. */
  name: string
  /** Whether a stretch of a content file lies in lines that have changed since. */
  isChanged(stretch: Stretch): boolean
}

/** A page with its trees, as checks see it. */
interface CheckedPage {
  page: Page
  blocks: Block[]
  /** Every text of the page, in reading order. */
  texts: RichText[]
  /** What the page says of itself where search engines show it. */
  description: string
  site: SiteIndex
  /** Hash and size of a file among those that are served. */
  fingerprint: Site['fingerprint']
  base: Base | undefined
}

/** Looks at one page and reports what breaks a rule. */
export type PageCheck = (checked: CheckedPage, report: Report) => void

/** Looks at all of a site's files and pages at once. */
export type SiteCheck = (site: Site, report: Report, base: Base | undefined) => void
