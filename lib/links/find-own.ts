import { toFolder } from '#lib/content/page-url'
import { feedUrlOf } from '#lib/history/feed-urls'
import { historyUrlOf } from '#lib/history/history'
import { SEARCH_URL } from '#lib/search/search-urls'
import { ownFiles } from './reserved'
import type { SiteIndex } from './site-index'

/** The path of what the site itself adds to its pages (histories, feeds), if a path means that. */
export function findOwn(path: string, { pageByUrl }: Pick<SiteIndex, 'pageByUrl'>): string | undefined {
  if (ownFiles.includes(path)) return path
  const url = path.endsWith('.xml') ? path : toFolder(path)
  if (url === historyUrlOf('/') || url === SEARCH_URL) return url
  const page = pageByUrl.get(/^(.*\/)history\//.exec(url)?.[1] ?? '')
  return page && !page.version && [historyUrlOf(page.url), feedUrlOf(page.url)].includes(url) ? url : undefined
}
