import { historyUrlOf, type PageHistory, type SiteHistory } from './history'
import { lastDayOf } from './last-day'

/**
 * The URLs of a sitemap, each with the day on which the words there last changed, if that is sure: the pages that are
 * listed, and the histories of those and of pages that are gone. A page at the URL of a history has the place.
 */
export function toSitemapDays(listed: readonly string[], { pages }: SiteHistory): Map<string, string | undefined> {
  const days = new Map(listed.map((url) => [url, dayOf(pages.get(url))]))
  const histories = [...pages.values()].filter(({ url, isGone }) => isGone || days.has(url))
  const added = histories.map((page): [string, string | undefined] => [historyUrlOf(page.url), dayOf(page)])
  // The list of all histories.
  if (histories.length > 0) added.push([historyUrlOf('/'), undefined])
  for (const [url, day] of added) if (!days.has(url)) days.set(url, day)
  return days
}

function dayOf(page: PageHistory | undefined): string | undefined {
  return page && lastDayOf(page)
}
