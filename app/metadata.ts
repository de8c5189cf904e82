import type { Metadata } from 'next'
import { pageTitleOf } from '#lib/content/page-title'
import { FEED_TYPE, feedUrlOf, SITE_FEED } from '#lib/history/feed-urls'
import { historyTitleOf, historyUrlOf, type PageHistory } from '#lib/history/history'
import type { SiteIndex } from '#lib/links/site-index'
import type { LoadedPage } from '#lib/pipeline'
import { ownPages } from '#lib/sharing/own-pages'
import { toSharingPicture } from '#lib/sharing/sharing-picture'
import { TWIN_TYPE, twinUrlOf } from '#lib/twins/twin-urls'

/** What a page's head says of it. An earlier version names the page as it is now as its canonical URL. */
export function toMetadata(
  { page, description }: LoadedPage,
  site: SiteIndex,
  history: PageHistory | undefined,
): Metadata {
  const { url, version } = page
  const title = pageTitleOf(page, site.config.language)
  return toHead({ title, description, url, path: version?.of, history, markdown: twinUrlOf(url) }, site)
}

/** What the head of a page's history says of it. */
export function toHistoryMetadata(history: PageHistory, site: SiteIndex): Metadata {
  const { title, url } = history
  const description = `What “${title}” promises, since when, and what it said before.`
  return toHead({ title: historyTitleOf(title), description, url: historyUrlOf(url), history }, site)
}

/** What the head of the list of all histories says of it. */
export function toSiteHistoryMetadata(site: SiteIndex): Metadata {
  const description = `What the pages of ${site.config.title} promise, since when, and what they said before.`
  return toHead({ ...ownPages.history, description }, site)
}

/** What the head of the list of everything says of it. */
export function toContentsMetadata(site: SiteIndex): Metadata {
  const description = `Everything on the site of ${site.config.title}, by section.`
  return toHead({ ...ownPages.contents, description }, site)
}

interface Named {
  title: string
  description: string
  /** Its path on the site. */
  url: string
  /** That of its canonical URL, if it is another. */
  path?: string | undefined
  /** Whose feed can be followed. */
  history?: PageHistory | undefined
  /** Where it is as Markdown. */
  markdown?: string
}

function toHead({ title, description, url, path = url, history, markdown }: Named, site: SiteIndex): Metadata {
  const { title: siteTitle, origin, language } = site.config
  const canonical = origin + path
  const wholeTitle = `${title} · ${siteTitle}`
  return {
    title: wholeTitle,
    description,
    alternates: {
      canonical,
      types: { [FEED_TYPE]: feedsOf(history, siteTitle), ...(markdown ? { [TWIN_TYPE]: markdown } : {}) },
    },
    openGraph: {
      ...{ title, description, url: canonical, siteName: siteTitle, locale: language, type: 'article' },
      ...(hasCards ? { images: [pictureOf(url, wholeTitle, site)] } : {}),
    },
    twitter: { card: hasCards ? 'summary_large_image' : 'summary' },
  }
}

/** Cards are drawn when the site is built. */
const hasCards = process.env.NODE_ENV === 'production'

/** What stands for it where others link to it; a card's words are its title. */
function pictureOf(url: string, title: string, site: SiteIndex) {
  const { src, width, height, alt } = toSharingPicture(url, site)
  return { url: site.config.origin + src, width, height, alt: alt || title }
}

/** The feeds of a page, the nearest first, by which readers of feeds find them. */
function feedsOf(history: PageHistory | undefined, siteTitle: string) {
  const own = history ? [{ url: feedUrlOf(history.url), title: `Changes to “${history.title}”` }] : []
  return [...own, { url: SITE_FEED, title: `Changes on ${siteTitle}` }]
}
