import { historyUrlOf, type PageHistory } from '#lib/history/history'
import type { LoadedPage } from '#lib/pipeline'
import { SEARCH_URL } from '#lib/search/search-urls'
import { getHistory } from './history'
import { getPage, getSite } from './site'

/** What is at a URL: a page, the history of one, the list of all histories, or of everything. */
export type Route =
  | { kind: 'page'; loaded: LoadedPage }
  | { kind: 'history'; history: PageHistory }
  | { kind: 'site-history' }
  | { kind: 'contents' }

const SITE_HISTORY = historyUrlOf('/')

/** Every URL that the catch-all route answers, each once. */
export function routeUrls(): string[] {
  const histories = [...getHistory().pages.values()].filter(({ revisions }) => revisions.length > 0)
  const historyUrls = histories.length > 0 ? [...histories.map(({ url }) => historyUrlOf(url)), SITE_HISTORY] : []
  return [...new Set(['/', ...getSite().index.pageByUrl.keys(), ...historyUrls, SEARCH_URL])]
}

/** What is at a URL, or undefined if nothing is. Where a page of the content stands at the URL of a history, it stays. */
export function routeAt(url: string): Route | undefined {
  const loaded = getPage(url)
  if (loaded) return { kind: 'page', loaded }
  if (url === SEARCH_URL) return { kind: 'contents' }
  if (!url.endsWith(SITE_HISTORY)) return undefined
  const history = getHistory().pages.get(url.slice(0, 1 - SITE_HISTORY.length))
  if (history && history.revisions.length > 0) return { kind: 'history', history }
  return url === SITE_HISTORY ? { kind: 'site-history' } : undefined
}

/** The history of a page; of an earlier version, that of the page as it is now. */
export function historyOf({ page }: LoadedPage): PageHistory | undefined {
  const history = getHistory().pages.get(page.version?.of ?? page.url)
  return history && history.revisions.length > 0 ? history : undefined
}
