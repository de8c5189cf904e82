import type { Block } from '#lib/blocks/block'
import type { Page } from '#lib/content/page'
import type { Report } from '#lib/findings/finding'
import type { SiteIndex } from '#lib/links/site-index'
import type { RichText } from '#lib/markdown/rich-text'

/** A page with its trees, as checks see it. */
export interface CheckedPage {
  page: Page
  blocks: Block[]
  /** Every text of the page, in reading order. */
  texts: RichText[]
  /** What the page says of itself where search engines show it. */
  description: string
  site: SiteIndex
}

/** Looks at one page and reports what breaks a rule. */
export type PageCheck = (checked: CheckedPage, report: Report) => void
