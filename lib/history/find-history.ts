import { toPageUrl, toVersion, withSlash } from '#lib/content/page-url'
import { nearest } from '#lib/findings/suggest'
import type { PageHistory, SiteHistory } from './history'

/**
 * The history of a page that is asked for by its URL (that of its history, a former one, or without its slashes) or by
 * its file below the content folder.
 *
 * @param pathToUrl the URL of a page by its file
 */
export function findHistory(
  asked: string,
  { pages }: SiteHistory,
  pathToUrl: (path: string) => string | undefined,
): PageHistory | undefined {
  const url = urlFor(asked, pathToUrl)
  const page = pages.get(url) ?? pages.get(url.replace(/history\/$/, ''))
  return page ?? [...pages.values()].find(({ revisions }) => revisions.some(({ movedFrom }) => movedFrom === url))
}

/** The nearest of the URLs that there are, as a hint for one that there isn't. */
export function suggestHistory(asked: string, { pages }: SiteHistory): string {
  const match = nearest(urlOf(asked), pages.keys())
  return match === undefined ? 'Without a page, all are listed.' : `Did you mean \`${match}\`?`
}

function urlFor(asked: string, pathToUrl: (path: string) => string | undefined): string {
  if (!asked.endsWith('.md')) return urlOf(asked)
  const path = asked.replace(/^(?:\.?\/)+/, '')
  return toVersion(path)?.of ?? pathToUrl(path) ?? toPageUrl(path)
}

/** `open-practices` and `https://example.org/open-practices/#a` → `/open-practices/` */
function urlOf(asked: string): string {
  const path = (URL.canParse(asked) ? new URL(asked).pathname : asked).replace(/[?#].*$/, '')
  return withSlash(path.startsWith('/') ? path : `/${path}`).replace(/versions\/\d{4}-\d\d-\d\d\/$/, '')
}
