import { Header } from '#components/page/header'
import { PrintedFrom } from '#components/page/printed-from'
import { PreviewBanner } from '#components/preview/preview-banner'
import type { Preview } from '#lib/changes/preview'
import { countChangesInWords } from '#lib/history/count-changes'
import { historyUrlOf, type PageHistory, type SiteHistory } from '#lib/history/history'
import type { SiteIndex } from '#lib/links/site-index'
import { MAIN_ID } from '#lib/markdown/anchor'
import { Day } from './day'
import { Follow } from './follow'

interface Props {
  history: SiteHistory
  site: SiteIndex
  preview: Preview | undefined
}

/** The histories of all pages; of those that are gone, last. */
export function SiteHistoryPage({ history: { pages }, site: { config }, preview }: Props) {
  const known = [...pages.values()].filter(({ revisions }) => revisions.length > 0)
  return (
    <>
      <PreviewBanner preview={preview} config={config} />
      <Header config={config} current={undefined} />
      <main id={MAIN_ID} className="plain history mx-auto max-w-page">
        <h1>History</h1>
        <p className="max-w-measure">What each page said, and since when it says what it says.</p>
        <Follow />
        <Pages title="Pages" pages={known.filter(({ isGone }) => !isGone)} language={config.language} />
        <Pages title="Gone" pages={known.filter(({ isGone }) => isGone)} language={config.language} />
      </main>
      <PrintedFrom origin={config.origin} url={historyUrlOf('/')} />
    </>
  )
}

function Pages({ title, pages, language }: { title: string; pages: readonly PageHistory[]; language: string }) {
  if (pages.length === 0) return null
  const id = `${title.toLowerCase()}:title`
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="commitment-list">
        {pages.map((page) => (
          <li key={page.url}>
            <h3>
              <a href={historyUrlOf(page.url)}>{page.title}</a>
            </h3>
            <p className="facts text-sm">
              {page.lastChanged && (
                <span>
                  Last changed: <Day when={page.lastChanged} language={language} />
                </span>
              )}
              <span>{countChangesInWords(page)}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
