import type { SiteIndex } from '#lib/links/site-index'
import { MAIN_ID } from '#lib/markdown/anchor'
import { Header } from './header'

/** Says that there is no such page, and offers those there are. */
export function NotFound({ site: { config, pages } }: { site: SiteIndex }) {
  return (
    <>
      <Header config={config} current={undefined} />
      <main id={MAIN_ID} className="plain mx-auto max-w-page">
        <h1>Page not found</h1>
        <div className="prose">
          <p>There is no page at this address. These are the pages there are:</p>
          <ul>
            {pages
              .filter(({ version }) => !version)
              .map(({ title, url }) => (
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
