import type { Block } from '#lib/blocks/block'
import type { Page } from '#lib/content/page'
import type { Site } from '#lib/content/read-site'
import type { Report } from '#lib/findings/finding'
import type { SiteIndex } from '#lib/links/site-index'
import type { RichText } from '#lib/markdown/rich-text'

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
}

/** Looks at one page and reports what breaks a rule. */
export type PageCheck = (checked: CheckedPage, report: Report) => void

/** Looks at all of a site's files and pages at once. */
export type SiteCheck = (site: Site, report: Report) => void
