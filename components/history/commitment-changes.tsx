import { nameOfKind } from '#lib/history/describe-change'
import { describeWhen } from '#lib/history/describe-when'
import type { CommitmentHistory } from '#lib/history/history'
import { isArrival, type PlacedChange } from '#lib/history/history-anchors'
import { withAnchor } from '#lib/links/with-anchor'

interface Props {
  commitment: CommitmentHistory
  changes: ReadonlyMap<string, PlacedChange>
  language: string
}

/** How many changes of a commitment are named; the timeline has them all. */
const MAX_LINKS = 5

/** Links to what became of a commitment, the newest first; none to what only brought it. */
export function CommitmentChanges({ commitment: { changeIds }, changes, language }: Props) {
  const placed = changeIds.flatMap((id) => changes.get(id) ?? []).filter(({ change }) => !isArrival(change.kind))
  return placed
    .toReversed()
    .slice(0, MAX_LINKS)
    .map(({ change, revision }) => (
      <span key={change.id}>
        <a href={withAnchor('', change.id)}>
          {nameOfKind(change.kind, revision)} {describeWhen(revision.when, language)}
        </a>
      </span>
    ))
}
