import { PreviewBanner } from '#components/preview/preview-banner'
import type { Preview } from '#lib/changes/preview'
import { mainPagesOf } from '#lib/links/relatives'
import type { SiteIndex } from '#lib/links/site-index'
import { MAIN_ID } from '#lib/markdown/anchor'
import { Header } from './header'

/** How many pages it offers: the page has to stay light on a site of thousands. */
const MAX_PAGES = 20

/** Says that there is no such page, and offers those there are. */
export function NotFound({ site, preview }: { site: SiteIndex; preview: Preview | undefined }) {
  const all = mainPagesOf(site)
  const offered = all.slice(0, MAX_PAGES)
  const which =
    offered.length < all.length ? 'These are some of the pages there are:' : 'These are the pages there are:'
  return (
    <>
      <PreviewBanner preview={preview} config={site.config} />
      <Header config={site.config} current={undefined} />
      <main id={MAIN_ID} className="plain mx-auto max-w-page">
        <h1>Page not found</h1>
        <div className="prose">
          <p>There is no page at this address. {which}</p>
          <ul>
            {offered.map(({ title, url }) => (
              <li key={url}>
                <a href={url}>{title}</a>
              </li>
            ))}
          </ul>
        </div>
      </main>
    </>
  )
}
