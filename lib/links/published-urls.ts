import type { UrlsLock } from '#lib/content/urls-lock'
import type { PageLinks } from './page-links'
import type { SiteIndex } from './site-index'

/** The ids of footnotes, which change with their numbers, and of the heading above them. */
const footnote = /(?:^|-)(?:fn(?:ref\d*)?:\d+|footnote-label)$/

/**
 * The list of what was ever published, with what is published now: what is new comes after what was there,
 * and nothing is taken away.
 */
export function addUrls(lock: UrlsLock, pages: readonly PageLinks[], { pageByUrl }: SiteIndex): UrlsLock {
  const urls = new Map(Object.entries(lock))
  for (const { url, anchors } of pages) {
    if (pageByUrl.get(url)?.unpublished) continue
    const lasting = [...anchors].filter((anchor) => !footnote.test(anchor))
    urls.set(url, [...new Set([...(urls.get(url) ?? []), ...lasting])])
  }
  return Object.fromEntries(urls)
}
