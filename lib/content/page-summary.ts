import type { SiteIndex } from '#lib/links/site-index'
import { allParagraphs, firstParagraph } from '#lib/markdown/first-paragraphs'
import { shorten } from '#lib/markdown/first-words'
import { dialectOf } from './dialect'
import type { Page } from './page'

const summaries = new WeakMap<Page, string>()

/**
 * What a list says of a page: its `summary`, else its `description`, else the words above `<!--more-->`,
 * else its first words. Of the page's Markdown only the beginning is parsed: a list may have thousands.
 *
 * @returns plain text; empty for a page that has no words of its own, such as one made of sections
 */
export function summaryOf(page: Page, site: SiteIndex): string {
  let summary = summaries.get(page)
  if (summary === undefined) {
    summary = page.summary?.trim() || page.description?.trim() || toSummary(page, site)
    summaries.set(page, summary)
  }
  return summary
}

function toSummary(page: Page, site: SiteIndex): string {
  if (page.kind === 'landing') return ''
  const { body } = page
  const dialect = dialectOf(page, site)
  const end = /<!--[ \t]*more[ \t]*-->/.exec(body.value)?.index
  if (end !== undefined) return allParagraphs({ ...body, value: body.value.slice(0, end) }, dialect)
  return shorten(firstParagraph(body, dialect))
}
