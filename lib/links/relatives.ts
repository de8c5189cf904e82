import type { Page } from '#lib/content/page'
import type { SiteIndex } from './site-index'

/** The pages whose URLs this page's URL lies below, from the top down; not the one at `/`. */
export function ancestorsOf({ url }: Pick<Page, 'url'>, { pageByUrl }: SiteIndex): Page[] {
  const steps = url.split('/').filter(Boolean)
  return steps.slice(0, -1).flatMap((_, index) => pageByUrl.get(`/${steps.slice(0, index + 1).join('/')}/`) ?? [])
}

/** The earlier versions of a page, newest first. */
export function versionsOf({ url }: Page, { pages }: SiteIndex): Page[] {
  const versions = pages.filter(({ version }) => version?.of === url)
  return versions.sort((a, b) => ((a.version?.date ?? '') < (b.version?.date ?? '') ? 1 : -1))
}

/** The pages that search engines are told of: those that are published, and no earlier versions. */
export function listedPagesOf({ pages }: Pick<SiteIndex, 'pages'>): Page[] {
  return pages.filter(({ version, unpublished }) => !version && !unpublished)
}

/** The pages that are no earlier versions, those nearest to the root first. */
export function mainPagesOf({ pages }: SiteIndex): Page[] {
  const depth = ({ url }: Page) => url.split('/').length
  return pages.filter(({ version }) => !version).sort((a, b) => depth(a) - depth(b))
}
