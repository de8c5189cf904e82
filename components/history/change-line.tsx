import { describeHistoryChange, nameOfKind } from '#lib/history/describe-change'
import type { HistoryChange, Revision } from '#lib/history/history'
import type { PagePlan } from '#lib/history/page-plan'
import { ComparedWords } from './compared-words'
import { PermanentLink } from './permanent-link'

interface Props {
  change: HistoryChange
  revision: Revision
  plan: PagePlan
}

/** What became of a commitment, in a line that opens to show the words. */
export function ChangeLine({ change, revision, plan }: Props) {
  const { id, kind, commitment, before, after, removed } = change
  const isDetailed = plan.detailed.has(revision.key)
  const words = isDetailed ? describeHistoryChange(change, revision) : nameOfKind(kind, revision)
  const line = (
    <>
      <strong>{commitment.title}</strong>{' '}
      <span className={kind === 'withdrawn' ? 'text-danger' : undefined}>{words}</span>
    </>
  )
  return (
    <li id={id}>
      {plan.compared.has(id) ? (
        <details>
          <summary>{line}</summary>
          <ComparedWords before={before} after={after} />
        </details>
      ) : (
        <p>{line}</p>
      )}
      <PermanentLink id={id} of={isDetailed ? `${commitment.title}, ${kind}` : commitment.title} />
      {isDetailed && kind !== 'withdrawn' && removed.map((text) => <WithdrawnWords key={text} text={text} />)}
    </li>
  )
}

/** A promise that is nowhere any more. */
function WithdrawnWords({ text }: { text: string }) {
  return (
    <p className="withdrawn-words">
      <strong>Withdrawn:</strong> <del>{text}</del>
    </p>
  )
}
