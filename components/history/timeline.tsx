import { Words } from '#components/page/finding-list'
import { nameOfKind } from '#lib/history/describe-change'
import type { PageHistory, Revision } from '#lib/history/history'
import { isArrival } from '#lib/history/history-anchors'
import type { PagePlan } from '#lib/history/page-plan'
import { withAnchor } from '#lib/links/with-anchor'
import { ChangeLine } from './change-line'
import { Day } from './day'
import { RevisionFacts } from './revision-facts'

interface Props {
  history: PageHistory
  plan: PagePlan
  language: string
}

/** What became of a page, the newest first. */
export function Timeline({ history: { revisions }, plan, language }: Props) {
  return (
    <section aria-labelledby="timeline:title">
      <h2 id="timeline:title">Timeline</h2>
      <ol className="timeline">
        {revisions.toReversed().map((revision) => (
          <li key={revision.key}>
            <h3>{revision.when ? <Day when={revision.when} language={language} /> : 'Not committed yet'}</h3>
            {plan.detailed.has(revision.key) && <RevisionFacts revision={revision} />}
            <Notes revision={revision} />
            <Changes revision={revision} plan={plan} />
            {revision.hasGapBefore && (
              <p className="text-muted">What happened between this and the entry below isn’t known here.</p>
            )}
          </li>
        ))}
      </ol>
      {!plan.isWhole && (
        <p className="mt-6">
          What older entries leave out for want of room is in <a href="/commitments.json">commitments.json</a>.
        </p>
      )}
    </section>
  )
}

/** What a revision did to the page as a whole. */
function Notes({ revision: { problem, movedFrom, isRemoval } }: { revision: Revision }) {
  return (
    <>
      {movedFrom !== undefined && (
        <p>
          The page moved here from <code>{movedFrom}</code>.
        </p>
      )}
      {isRemoval && <p>The page was taken away.</p>}
      {problem !== undefined && (
        <p>
          This revision isn’t shown. <Words text={problem} />
        </p>
      )}
    </>
  )
}

function Changes({ revision, plan }: { revision: Revision; plan: PagePlan }) {
  const arrivals = revision.changes.filter(({ kind }) => isArrival(kind))
  const others = revision.changes.filter(({ kind }) => !isArrival(kind))
  return (
    <>
      {others.length > 0 && (
        <ul className="changes-made">
          {others.map((change) => (
            <ChangeLine key={change.id} change={change} revision={revision} plan={plan} />
          ))}
        </ul>
      )}
      {arrivals.length > 0 && (
        <p>
          {nameOfKind('published', revision)}:{' '}
          {arrivals.map(({ id, commitment: { title } }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <a id={id} href={withAnchor('', id)}>
                {title}
              </a>
            </span>
          ))}
        </p>
      )}
    </>
  )
}
