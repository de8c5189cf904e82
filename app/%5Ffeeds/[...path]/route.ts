import { FEED_TYPE, feedUrlOf } from '#lib/history/feed-urls'
import { toPageFeed } from '#lib/history/to-feed'
import { getHistory } from '../../history'
import { type Segments, toSegments } from '../../segments'
import { getSite } from '../../site'

interface Context {
  params: Promise<Required<Segments>>
}

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams(): Required<Segments>[] {
  return Array.from(getHistory().pages.keys(), (url) => toSegments(feedUrlOf(url)))
}

/**
 * What was changed on a page, newest first. It is asked for at `<page>history/feed.xml`: next to the pages there can't be
 * a route for that, so a rewrite leads here, and for static hosts the file is put there (`adapter/site-files.ts`).
 */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { path } = await params
  const asked = `/${path.map(decodeURIComponent).join('/')}`
  const history = getHistory()
  const page = [...history.pages.values()].find(({ url }) => feedUrlOf(url) === asked)
  if (!page) return new Response('There is no such feed.', { status: 404 })
  const feed = toPageFeed(page, history, getSite().index.config)
  return new Response(feed, { headers: { 'Content-Type': `${FEED_TYPE}; charset=utf-8` } })
}
