import type { PageHistory } from '#lib/history/history'
import { Day } from './day'
import { WITHDRAWN } from './withdrawn-list'

/** How things stand, in a sentence or two. */
export function HistorySummary({ history, language }: { history: PageHistory; language: string }) {
  const { url, title, isGone, isOlderMissing, commitments, withdrawnSentences, lastChanged, revisions } = history
  const promises = commitments.filter(({ isPromise }) => isPromise)
  const standing = promises.filter(({ status }) => status === 'standing').length
  const withdrawn = promises.filter(({ status }) => status === 'withdrawn').length + withdrawnSentences.length
  const removal = revisions.findLast(({ isRemoval }) => isRemoval)
  return (
    <p className="max-w-measure">
      {isGone ? (
        <>
          This page is gone
          {removal?.when && (
            <>
              {' '}
              since <Day when={removal.when} language={language} />
            </>
          )}
          . What it promised at last is below.
        </>
      ) : (
        <>
          {standing + withdrawn === 0 ? 'What was changed in' : `${count(standing)} on`} <a href={url}>{title}</a>
          {withdrawn > 0 && (
            <>
              ;{' '}
              <a href={`#${WITHDRAWN}`}>{withdrawn === 1 ? '1 promise was' : `${withdrawn} promises were`} withdrawn</a>
            </>
          )}
          .
          {lastChanged && (
            <>
              {' '}
              Last changed: <Day when={lastChanged} language={language} />.
            </>
          )}
        </>
      )}
      {isOlderMissing && ' Older history isn’t here.'}
    </p>
  )
}

function count(standing: number): string {
  if (standing === 0) return 'No commitment stands'
  return standing === 1 ? '1 commitment stands' : `${standing} commitments stand`
}
