import type { MetadataRoute } from 'next'
import { getSite } from './site'

export const dynamic = 'force-static'

/** Every page under its canonical URL; earlier versions have that of the page as it is now. */
export default function sitemap(): MetadataRoute.Sitemap {
  const { config, pages } = getSite().index
  return pages.filter(({ version }) => !version).map(({ url }) => ({ url: config.origin + encodeURI(url) }))
}
