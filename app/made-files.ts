import { FEED_TYPE, feedUrlOf, pageUrlOfFeed } from '#lib/history/feed-urls'
import { toPageFeed } from '#lib/history/to-feed'
import { formatTwin } from '#lib/twins/twin'
import { canonicalLink, pageUrlOf, TWIN_TYPE, twinUrlOf } from '#lib/twins/twin-urls'
import { getHistory } from './history'
import { getSite } from './site'
import { getTwin } from './twins'

/** A file that is made of a page. */
export interface Made {
  type: string
  text: string
  /** What is sent along as `Link` (RFC 8288). */
  link?: string
}

/** Where these files are. */
export function madeUrls(): string[] {
  const { pageByUrl } = getSite().index
  const pages = pageByUrl.size > 0 ? new Set(['/', ...pageByUrl.keys()]) : []
  return [...Array.from(getHistory().pages.keys(), feedUrlOf), ...Array.from(pages, twinUrlOf)]
}

/** The file at a URL, or undefined if there is none. */
export async function madeAt(url: string): Promise<Made | undefined> {
  return url.endsWith('.md') ? await markdownAt(url) : feedAt(url)
}

/** A page as Markdown. */
async function markdownAt(url: string): Promise<Made | undefined> {
  const pageUrl = pageUrlOf(url)
  const twin = await getTwin(pageUrl)
  const { origin } = getSite().index.config
  return twin && { type: TWIN_TYPE, text: formatTwin(twin), link: canonicalLink(origin, pageUrl) }
}

/** What was changed on a page, newest first. */
function feedAt(url: string): Made | undefined {
  const history = getHistory()
  const page = history.pages.get(pageUrlOfFeed(url))
  return page && { type: FEED_TYPE, text: toPageFeed(page, history, getSite().index.config) }
}
