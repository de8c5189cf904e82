import { Picture } from '#components/content/picture'
import type { PageChange } from '#lib/changes/changes'
import { pageTitleOf } from '#lib/content/page-title'
import type { SiteIndex } from '#lib/links/site-index'
import { loadPage } from '#lib/pipeline'
import { toSharingPicture } from '#lib/sharing/sharing-picture'

interface Props {
  pages: readonly Pick<PageChange, 'kind' | 'url'>[]
  site: SiteIndex
  /** Whether pictures were drawn: not in development. */
  hasPictures: boolean
}

/** How many pages are shown so. */
const MAX_PAGES = 24

/** How the pages that differ look where others link to them: picture, host, title and description. */
export function SharedPages({ pages, site, hasPictures }: Props) {
  const shared = pages.flatMap(({ kind, url }) => (kind === 'removed' ? [] : (site.pageByUrl.get(url) ?? [])))
  if (shared.length === 0) return null
  const { config } = site
  return (
    <details className="shared-pages">
      <summary>How they look when they are shared</summary>
      <ul>
        {shared.slice(0, MAX_PAGES).map((page) => (
          <li key={page.url}>
            {hasPictures && <SharedPicture url={page.url} site={site} />}
            <div>
              <p className="text-sm text-muted">{new URL(config.origin).host}</p>
              <p>
                <a href={page.url}>{pageTitleOf(page, config.language)}</a>
              </p>
              <p className="text-sm">{loadPage(page, site).description}</p>
            </div>
          </li>
        ))}
      </ul>
      {shared.length > MAX_PAGES && <p>and {(shared.length - MAX_PAGES).toLocaleString('en')} more</p>}
    </details>
  )
}

/** Its words stand below it. */
function SharedPicture({ url, site }: { url: string; site: SiteIndex }) {
  const { src, width, height, alt } = toSharingPicture(url, site)
  return <Picture src={src} width={width} height={height} alt={alt} loading="lazy" />
}
