import type { Page } from '#lib/content/page'
import type { Provenance } from '#lib/content/page-source'
import { formatDay } from '#lib/day'

interface Props {
  provenance: Provenance | undefined
  versions: readonly Page[]
  language: string
}

/** Where the words of a page come from, what it said before, and where it is edited. */
export function AboutPage({ provenance, versions, language }: Props) {
  if (!provenance && versions.length === 0) return null
  return (
    <aside className="about-page grid gap-1 text-sm text-muted" aria-label="About this page">
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
