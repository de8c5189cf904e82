import type { Page } from '#lib/content/page'
import type { SiteIndex } from '#lib/links/site-index'

/** The pages whose URLs are one step longer than that of a page, without earlier versions. */
export function pagesBelow({ url: parent }: Page, { pages }: Pick<SiteIndex, 'pages'>): Page[] {
  const isBelow = (url: string) =>
    url !== parent && url.startsWith(parent) && !url.slice(parent.length, -1).includes('/')
  return pages.filter(({ version, url }) => !version && isBelow(url))
}
