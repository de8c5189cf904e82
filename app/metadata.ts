import type { Metadata } from 'next'
import type { SiteConfig } from '#lib/content/site-config'
import { formatDay } from '#lib/day'
import { FEED_TYPE, feedUrlOf, SITE_FEED } from '#lib/history/feed-urls'
import { historyUrlOf, type PageHistory } from '#lib/history/history'
import type { LoadedPage } from '#lib/pipeline'
import { TWIN_TYPE, twinUrlOf } from '#lib/twins/twin-urls'

/** What a page's head says of it. An earlier version names the page as it is now as its canonical URL. */
export function toMetadata(
  { page, description }: LoadedPage,
  { title: siteTitle, origin, language }: SiteConfig,
  history: PageHistory | undefined,
): Metadata {
  const title = page.version ? `${page.title}, as of ${formatDay(page.version.date, language)}` : page.title
  const path = page.version?.of ?? page.url
  const markdown = twinUrlOf(page.url)
  return toHead({ title, description, path, history, markdown }, { title: siteTitle, origin, language })
}

/** What the head of a page's history says of it. */
export function toHistoryMetadata(history: PageHistory, config: SiteConfig): Metadata {
  const { title, url } = history
  const description = `What “${title}” promises, since when, and what it said before.`
  return toHead({ title: `History of ${title}`, description, path: historyUrlOf(url), history }, config)
}

/** What the head of the list of all histories says of it. */
export function toSiteHistoryMetadata(config: SiteConfig): Metadata {
  const description = `What the pages of ${config.title} promise, since when, and what they said before.`
  return toHead({ title: 'History', description, path: historyUrlOf('/') }, config)
}

interface Named {
  title: string
  description: string
  /** Of its canonical URL. */
  path: string
  /** Whose feed can be followed. */
  history?: PageHistory | undefined
  /** Where it is as Markdown. */
  markdown?: string
}

function toHead(
  { title, description, path, history, markdown }: Named,
  { title: siteTitle, origin, language }: Pick<SiteConfig, 'title' | 'origin' | 'language'>,
): Metadata {
  const url = origin + path
  return {
    title: `${title} · ${siteTitle}`,
    description,
    alternates: {
      canonical: url,
      types: { [FEED_TYPE]: feedsOf(history, siteTitle), ...(markdown ? { [TWIN_TYPE]: markdown } : {}) },
    },
    openGraph: { title, description, url, siteName: siteTitle, locale: language, type: 'article' },
    twitter: { card: 'summary' },
  }
}

/** The feeds of a page, the nearest first, by which readers of feeds find them. */
function feedsOf(history: PageHistory | undefined, siteTitle: string) {
  const own = history ? [{ url: feedUrlOf(history.url), title: `Changes to “${history.title}”` }] : []
  return [...own, { url: SITE_FEED, title: `Changes on ${siteTitle}` }]
}
