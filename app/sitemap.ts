import type { MetadataRoute } from 'next'
import { toSitemapDays } from '#lib/history/sitemap-days'
import { listedPagesOf } from '#lib/links/relatives'
import { getHistory } from './history'
import { getSite } from './site'

export const dynamic = 'force-static'

/**
 * Every published page under its canonical URL, and the histories of pages; earlier versions have the URL of the page
 * as it is now.
 */
export default function sitemap(): MetadataRoute.Sitemap {
  const { index } = getSite()
  const urls = listedPagesOf(index).map(({ url }) => url)
  return Array.from(toSitemapDays(urls, getHistory()), ([url, day]) => ({
    url: escapeXml(index.config.origin + encodeURI(url)),
    ...(day ? { lastModified: day } : {}),
  }))
}

/** Next.js writes what it is given. */
function escapeXml(url: string): string {
  return url.replaceAll('&', '&amp;')
}
