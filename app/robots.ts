import type { MetadataRoute } from 'next'
import { getSite } from './site'

export const dynamic = 'force-static'

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: `${getSite().index.config.origin}/sitemap.xml` }
}
