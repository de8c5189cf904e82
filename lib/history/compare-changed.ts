import type { Commitment } from '#lib/commitments/commitment'
import { type CommitmentChange, type ComparisonOptions, compareCommitments } from '#lib/commitments/compare-commitments'

/**
 * What `compareCommitments` says, sooner: an edit touches a section or two of a page, and what is as it was has to be
 * looked at only where words are gone that may be there.
 *
 * @param before commitments whose page is named by its path, as in `after`
 */
export function compareChanged(
  before: readonly Commitment[],
  after: readonly Commitment[],
  options: ComparisonOptions,
): CommitmentChange[] {
  const now = new Map(after.map((commitment) => [nameOf(commitment), commitment]))
  const kept: CommitmentChange[] = []
  const untouched = new Set<Commitment>()
  for (const old of before) {
    const same = now.get(nameOf(old))
    if (!same || untouched.has(same) || !isUntouched(old, same)) continue
    for (const one of [old, same]) untouched.add(one)
    kept.push({ kind: 'kept', before: old, after: same, isMoved: false, weakened: [], removed: [] })
  }
  const isTouched = (commitment: Commitment) => !untouched.has(commitment)
  const changes = compareCommitments(before.filter(isTouched), after.filter(isTouched), options)
  const isWhole = kept.length === 0 || changes.every(isPlain)
  return isWhole ? [...kept, ...changes] : compareCommitments(before, after, options)
}

function nameOf({ page, id }: Commitment): string {
  return `${page.path}\n${id}`
}

function isUntouched(old: Commitment, now: Commitment): boolean {
  const around = ({ within }: Commitment) => within.at(-1)?.id
  return old.kind === now.kind && old.words === now.words && old.title === now.title && around(old) === around(now)
}

/** Whether nothing is gone that might be elsewhere, and nothing there that might have been. */
function isPlain(change: CommitmentChange): boolean {
  return (
    change.before !== undefined && change.after !== undefined && change.weakened.length + change.removed.length === 0
  )
}
