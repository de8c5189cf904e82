import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { HistoryPage } from '#components/history/history-page'
import { SiteHistoryPage } from '#components/history/site-history-page'
import { JsonLd } from '#components/page/json-ld'
import { PageView } from '#components/page/page-view'
import { ContentsPage } from '#components/search/contents-page'
import { toJsonLd } from '#lib/sharing/json-ld'
import { getPreview } from '../changes'
import { getContents } from '../contents'
import { getHistory } from '../history'
import { toContentsMetadata, toHistoryMetadata, toMetadata, toSiteHistoryMetadata } from '../metadata'
import { historyOf, routeAt, routeUrls } from '../routes'
import { type Segments, toSegments, toUrl } from '../segments'
import { getPageFindings, getSite } from '../site'

interface Props {
  params: Promise<Segments>
}

export const dynamic = 'error'
export const dynamicParams = false

export function generateStaticParams(): Segments[] {
  return routeUrls().map(toSegments)
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const route = routeAt(toUrl(await params))
  const site = getSite().index
  switch (route?.kind) {
    case 'page':
      return toMetadata(route.loaded, site, historyOf(route.loaded))
    case 'history':
      return toHistoryMetadata(route.history, site)
    case 'site-history':
      return toSiteHistoryMetadata(site)
    case 'contents':
      return toContentsMetadata(site)
    case undefined:
      return {}
  }
}

export default async function Page({ params }: Props) {
  const route = routeAt(toUrl(await params))
  if (!route) notFound()
  const frame = { site: getSite().index, preview: await getPreview() }
  switch (route.kind) {
    case 'page': {
      const { loaded } = route
      const history = historyOf(loaded)
      return (
        <>
          <PageView loaded={loaded} history={history} findings={getPageFindings(loaded)} {...frame} />
          <JsonLd data={toJsonLd(loaded, history, frame.site)} />
        </>
      )
    }
    case 'history':
      return <HistoryPage history={route.history} {...frame} />
    case 'site-history':
      return <SiteHistoryPage history={getHistory()} {...frame} />
    case 'contents':
      return <ContentsPage contents={getContents()} {...frame} />
  }
}
