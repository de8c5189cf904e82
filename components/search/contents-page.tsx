import { Header } from '#components/page/header'
import { PreviewBanner } from '#components/preview/preview-banner'
import type { Preview } from '#lib/changes/preview'
import type { SiteIndex } from '#lib/links/site-index'
import { withAnchor } from '#lib/links/with-anchor'
import { MAIN_ID } from '#lib/markdown/anchor'
import type { Contents, ListedPage } from '#lib/search/contents'
import { ownPages } from '#lib/sharing/own-pages'

interface Props {
  contents: readonly Contents[]
  site: SiteIndex
  preview: Preview | undefined
}

/** Everything that the site has: what search finds, for those who have no script, or would rather read. */
export function ContentsPage({ contents, site: { config }, preview }: Props) {
  return (
    <>
      <PreviewBanner preview={preview} config={config} />
      <Header config={config} current={undefined} />
      <main id={MAIN_ID} className="plain mx-auto max-w-page">
        <h1>{ownPages.contents.title}</h1>
        <p className="subtitle">Everything on this site, by section</p>
        <p className="mt-6 max-w-measure">
          Search needs JavaScript, this list doesn’t. Your browser finds words in it: Ctrl-F, or ⌘F on a Mac.
        </p>
        <div className="prose">
          {contents.map((section) => (
            <Section key={section.id} section={section} />
          ))}
        </div>
      </main>
    </>
  )
}

function Section({ section: { id, title, pages } }: { section: Contents }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="mt-4">
        {pages.map((page) => (
          <li key={page.url}>
            <Listed page={page} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Listed({ page: { title, url, headings } }: { page: ListedPage }) {
  return (
    <>
      <a href={url}>{title}</a>
      {headings.length > 0 && (
        <ul>
          {headings.map(({ id, text }) => (
            <li key={id}>
              <a href={withAnchor(url, id)}>{text}</a>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
