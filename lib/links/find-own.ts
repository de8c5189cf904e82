import { toFolder } from '#lib/content/page-url'
import { feedUrlOf, SITE_FEED } from '#lib/history/feed-urls'
import { historyUrlOf } from '#lib/history/history'
import type { SiteIndex } from './site-index'

/** What the site makes of itself, and content may link to. */
const ownFiles = new Set([SITE_FEED, '/commitments.json', '/commitments.schema.json', '/sitemap.xml', '/robots.txt'])

/** The path of what the site itself adds to its pages (histories, feeds), if a path means that. */
export function findOwn(path: string, { pageByUrl }: Pick<SiteIndex, 'pageByUrl'>): string | undefined {
  if (ownFiles.has(path)) return path
  const url = path.endsWith('.xml') ? path : toFolder(path)
  if (url === historyUrlOf('/')) return url
  const page = pageByUrl.get(/^(.*\/)history\//.exec(url)?.[1] ?? '')
  return page && !page.version && [historyUrlOf(page.url), feedUrlOf(page.url)].includes(url) ? url : undefined
}
