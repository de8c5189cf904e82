import type { Metadata } from 'next'
import type { SiteConfig } from '#lib/content/site-config'
import { formatDay } from '#lib/day'
import type { LoadedPage } from '#lib/pipeline'

/** What a page's head says of it. An earlier version names the page as it is now as its canonical URL. */
export function toMetadata(
  { page, description }: LoadedPage,
  { title: siteTitle, origin, language }: SiteConfig,
): Metadata {
  const title = page.version ? `${page.title}, as of ${formatDay(page.version.date, language)}` : page.title
  const url = origin + (page.version?.of ?? page.url)
  return {
    title: `${title} · ${siteTitle}`,
    description,
    alternates: { canonical: url },
    openGraph: { title, description, url, siteName: siteTitle, locale: language, type: 'article' },
    twitter: { card: 'summary' },
  }
}
