import type { CommitmentDifference } from './changes'

/** How urgent it is to look at a difference, by two numbers of which the smaller comes first. */
export function ranksOf({
  kind,
  removed,
  protectedBy,
}: Pick<CommitmentDifference, 'kind' | 'removed' | 'protectedBy'>): [protection: number, loss: number] {
  const isWeaker = kind === 'weakened' || removed.length > 0
  return [protectedBy.length > 0 ? 0 : 1, kind === 'withdrawn' ? 0 : isWeaker ? 1 : 2]
}

/** Compares two lists of numbers, the first ones first. */
export function byOrder(one: { order: readonly number[] }, other: { order: readonly number[] }): number {
  const at = one.order.findIndex((number, index) => number !== other.order[index])
  return at < 0 ? 0 : (one.order[at] ?? 0) - (other.order[at] ?? 0)
}
