import { Day } from '#components/history/day'
import type { Page } from '#lib/content/page'
import type { Provenance } from '#lib/content/page-source'
import { formatDay } from '#lib/day'
import { historyUrlOf, type PageHistory } from '#lib/history/history'

interface Props {
  provenance: Provenance | undefined
  versions: readonly Page[]
  history?: PageHistory | undefined
  language: string
}

/** When a page was last changed, where its words come from, what it said before, and where it is edited. */
export function AboutPage({ provenance, versions, history, language }: Props) {
  if (!provenance && !history && versions.length === 0) return null
  return (
    <aside className="about-page grid gap-1 text-sm text-muted" aria-label="About this page">
      {history && <LastChanged history={history} language={language} />}
      {provenance && <Origin provenance={provenance} language={language} />}
      {versions.length > 0 && (
        <p>
          Earlier versions:{' '}
          {versions.map(({ url, version }, index) => (
            <span key={url}>
              {index > 0 && ', '}
              <a href={url}>{version && formatDay(version.date, language)}</a>
            </span>
          ))}
        </p>
      )}
      {provenance?.editUrl && (
        <p className="print:hidden">
          <a href={provenance.editUrl}>Edit this page</a>
        </p>
      )}
    </aside>
  )
}

function LastChanged({ history: { url, lastChanged }, language }: { history: PageHistory; language: string }) {
  const link = <a href={historyUrlOf(url)}>History of this page</a>
  if (!lastChanged) return <p>{link}</p>
  return (
    <p className="facts">
      <span>
        Last changed: <Day when={lastChanged} language={language} />
      </span>
      <span>{link}</span>
    </p>
  )
}

function Origin({ provenance, language }: { provenance: Provenance; language: string }) {
  const { repository, path, commit, date, before, published, fileUrl } = provenance
  const day = date ?? before
  return (
    <p>
      {day ? (
        <>
          Words {date ? 'as of' : 'from before'} <time dateTime={day}>{formatDay(day, language)}</time>, from{' '}
        </>
      ) : (
        'Words from '
      )}
      <a href={fileUrl}>{path}</a> in {repository}
      {commit && <> at {commit.slice(0, 7)}</>}
      {published && (
        <>
          , published at <a href={published}>{new URL(published).host}</a>
        </>
      )}
      .
    </p>
  )
}
