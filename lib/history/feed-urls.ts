import { historyUrlOf } from './history'

/** Where the feed of the whole site is. */
export const SITE_FEED = '/feed.xml'

/** The media type of a feed (RFC 4287, §7). */
export const FEED_TYPE = 'application/atom+xml'

/** Where the feed of a page is: `/open-practices/history/feed.xml`. */
export function feedUrlOf(pageUrl: string): string {
  return `${historyUrlOf(pageUrl)}feed.xml`
}

/** The page whose feed is at a URL: `/open-practices/history/feed.xml` → `/open-practices/`. */
export function pageUrlOfFeed(feedUrl: string): string {
  return feedUrl.slice(0, -feedUrlOf('').length)
}
