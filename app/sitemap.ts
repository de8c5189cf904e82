import type { MetadataRoute } from 'next'
import { listedPagesOf } from '#lib/links/relatives'
import { getSite } from './site'

export const dynamic = 'force-static'

/** Every published page under its canonical URL; earlier versions have that of the page as it is now. */
export default function sitemap(): MetadataRoute.Sitemap {
  const { index } = getSite()
  return listedPagesOf(index).map(({ url }) => ({ url: escapeXml(index.config.origin + encodeURI(url)) }))
}

/** Next.js writes what it is given. */
function escapeXml(url: string): string {
  return url.replaceAll('&', '&amp;')
}
