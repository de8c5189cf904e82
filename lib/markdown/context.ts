import type { Report } from '#lib/findings/finding'
import type { SiteIndex } from '#lib/links/site-index'

/** What the Markdown of one page is rendered with. */
export interface PageContext {
  site: SiteIndex
  /** The path below the content root that relative links start from. */
  linkBase: string
  /** Ids that the page has so far; grows while it is rendered. */
  anchors: Set<string>
  /** Former anchors by the anchor they lead to now. */
  formerAnchors: ReadonlyMap<string, string[]>
  report: Report
}
