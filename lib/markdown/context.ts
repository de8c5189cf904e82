import type { Page } from '#lib/content/page'
import type { Report } from '#lib/findings/finding'
import type { SiteIndex } from '#lib/links/site-index'
import type { Dialect } from './dialect'

/** What the Markdown of one page is rendered with. */
export interface PageContext {
  site: SiteIndex
  page: Page
  /** Whose Markdown the page is written in. */
  dialect: Dialect
  /** The path below the content root that relative links start from. */
  linkBase: string
  /** Ids that the page has so far; grows while it is rendered. */
  anchors: Set<string>
  /** Former anchors by the anchor they lead to now. */
  formerAnchors: ReadonlyMap<string, string[]>
  report: Report
}
