import type { Page } from '#lib/content/page'
import type { SiteConfig } from '#lib/content/site-config'
import type { PageHistory } from './history'

/**
 * What a page is, in the vocabulary of schema.org: a `WebPage` with its days, as far as they are sure. An earlier
 * version says which one it is, and no days: when it was written down here isn't when it was published.
 */
export function toJsonLd(
  { url, title, version, date }: Pick<Page, 'url' | 'title' | 'version' | 'date'>,
  history: PageHistory | undefined,
  { title: siteTitle, origin, language, footer }: Pick<SiteConfig, 'title' | 'origin' | 'language' | 'footer'>,
): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    url: origin + encodeURI(url),
    name: title,
    inLanguage: language,
    ...(version ? { version: version.date } : datesOf(date, history)),
    license: footer.licence && new URL(footer.licence.url, origin).href,
    isPartOf: { '@type': 'WebSite', name: siteTitle, url: `${origin}/` },
  }
}

/** What is left out is undefined, which JSON has no word for. */
function datesOf(date: string | undefined, history: PageHistory | undefined) {
  return { datePublished: date ?? firstDayOf(history), dateModified: history && lastDayOf(history) }
}

/** The day of the first revision, if nothing was there before. */
function firstDayOf(history: PageHistory | undefined): string | undefined {
  const first = history?.revisions[0]
  const isFirst = first?.source === 'commit' && !history?.isOlderMissing
  return isFirst && first.when?.certainty === 'on' ? first.when.day : undefined
}

/** The day on which a page's words last changed, if that is sure. */
export function lastDayOf({ lastChanged }: PageHistory): string | undefined {
  return lastChanged?.certainty === 'on' ? lastChanged.day : undefined
}
