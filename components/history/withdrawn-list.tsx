import { Markdown } from '#components/markdown'
import { wordingTree } from '#lib/history/compare-wording'
import type { CommitmentHistory, WithdrawnSentence } from '#lib/history/history'
import type { PlacedChange } from '#lib/history/history-anchors'
import { withAnchor } from '#lib/links/with-anchor'
import { CommitmentChanges } from './commitment-changes'
import { Day } from './day'
import { PermanentLink } from './permanent-link'

interface Props {
  commitments: readonly CommitmentHistory[]
  sentences: readonly WithdrawnSentence[]
  changes: ReadonlyMap<string, PlacedChange>
  otherIds: ReadonlyMap<string, readonly string[]>
  language: string
}

/** The id of the list’s heading. */
export const WITHDRAWN = 'withdrawn:title'

/** What a page no longer promises: commitments with their last words, then single promises. */
export function WithdrawnList({ commitments, sentences, changes, otherIds, language }: Props) {
  if (commitments.length + sentences.length === 0) return null
  const isGone = commitments.every(({ status }) => status === 'withdrawn')
  return (
    <section aria-labelledby={WITHDRAWN}>
      <h2 id={WITHDRAWN}>{isGone ? 'Withdrawn' : 'Withdrawn, merged or moved'}</h2>
      <ul className="commitment-list">
        {commitments.map((commitment) => (
          <li key={commitment.id} id={commitment.id}>
            {otherIds.get(commitment.id)?.map((other) => (
              <span key={other} id={other} />
            ))}
            <h3>{commitment.wording.title}</h3>
            <PermanentLink id={commitment.id} of={commitment.wording.title} />
            <blockquote className={commitment.status === 'withdrawn' ? 'withdrawn-words prose' : 'prose'}>
              <Markdown tree={wordingTree(commitment.wording, false)} />
            </blockquote>
            <p className="facts text-sm">
              <CommitmentChanges commitment={commitment} changes={changes} language={language} />
            </p>
          </li>
        ))}
        {sentences.map(({ text, commitment, changeId, when }) => (
          <li key={`${changeId} ${text}`}>
            <blockquote className="withdrawn-words prose">
              <p>{text}</p>
            </blockquote>
            <p className="facts text-sm">
              <span>
                <a href={withAnchor('', changeId)}>
                  Withdrawn from “{commitment.title}” <Day when={when} language={language} />
                </a>
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
