import { FEED_TYPE } from '#lib/history/feed-urls'
import { toSiteFeed } from '#lib/history/to-feed'
import { getHistory } from '../history'
import { getSite } from '../site'

export const dynamic = 'force-static'

/** What was changed on the site, newest first. */
export function GET(): Response {
  const feed = toSiteFeed(getHistory(), getSite().index.config)
  return new Response(feed, { headers: { 'Content-Type': `${FEED_TYPE}; charset=utf-8` } })
}
