import { nameOfKind } from '#lib/history/describe-change'
import type { CommitmentHistory } from '#lib/history/history'
import type { PlacedChange } from '#lib/history/history-anchors'
import { withAnchor } from '#lib/links/with-anchor'
import { CommitmentChanges } from './commitment-changes'
import { Day } from './day'
import { PermanentLink } from './permanent-link'

interface Props {
  title: string
  commitments: readonly CommitmentHistory[]
  changes: ReadonlyMap<string, PlacedChange>
  otherIds: ReadonlyMap<string, readonly string[]>
  language: string
}

/** What stands on a page, each with since when and what became of it. */
export function CommitmentList({ title, commitments, changes, otherIds, language }: Props) {
  if (commitments.length === 0) return null
  const id = `${title.toLowerCase().replaceAll(' ', '-')}:title`
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="commitment-list">
        {commitments.map((commitment) => (
          <li key={commitment.id} id={commitment.id}>
            {otherIds.get(commitment.id)?.map((other) => (
              <span key={other} id={other} />
            ))}
            <h3>
              <a href={placeOf(commitment)}>{commitment.wording.title}</a>
            </h3>
            <PermanentLink id={commitment.id} of={commitment.wording.title} />
            <p className="facts text-sm">
              <Since commitment={commitment} changes={changes} language={language} />
              <CommitmentChanges commitment={commitment} changes={changes} language={language} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where a commitment stands; the words above the first heading are the top of the page. */
function placeOf({ pageUrl, anchor }: CommitmentHistory): string {
  return anchor === '' ? pageUrl : withAnchor(pageUrl, anchor)
}

function Since({
  commitment,
  changes,
  language,
}: Omit<Props, 'title' | 'commitments' | 'otherIds'> & { commitment: CommitmentHistory }) {
  const { since, first, changeIds } = commitment
  const beginning = changes.get(changeIds[0] ?? '')
  return (
    <>
      <span>
        {since ? (
          <>
            Since <Day when={since} language={language} />
          </>
        ) : (
          'Not committed yet'
        )}
      </span>
      {first && first.day !== since?.day && (
        <span>
          {beginning?.revision.when?.day === first.day
            ? nameOfKind(beginning.change.kind, beginning.revision)
            : 'First recorded'}{' '}
          <Day when={first} language={language} />
        </span>
      )}
    </>
  )
}
