import type { MetadataRoute } from 'next'
import { deploymentOf } from '#lib/environment'
import { getSite } from './site'

export const dynamic = 'force-static'

export default function robots(): MetadataRoute.Robots {
  if (deploymentOf().kind !== 'production') return { rules: { userAgent: '*', disallow: '/' } }
  return { rules: { userAgent: '*', allow: '/' }, sitemap: `${getSite().index.config.origin}/sitemap.xml` }
}
