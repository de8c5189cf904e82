import type { ChangeKind, CommitmentHistory, HistoryChange, PageHistory, Revision } from './history'

/** A change, and the revision that made it. */
export interface PlacedChange {
  change: HistoryChange
  revision: Revision
}

/** The changes of a page by their ids. */
export function changesById({ revisions }: Pick<PageHistory, 'revisions'>): Map<string, PlacedChange> {
  const placed = revisions.flatMap((revision) => revision.changes.map((change) => ({ change, revision })))
  return new Map(placed.map((one) => [one.change.id, one]))
}

/** What brings a commitment and says all there is to say in a title: its words are new as a whole. */
export function isArrival(kind: ChangeKind): boolean {
  return kind === 'published'
}

/** By the id of a commitment: the other ids that lead to it. One that several had leads to the first of them. */
export function otherIdsOf(commitments: readonly CommitmentHistory[]): Map<string, string[]> {
  const taken = new Set(commitments.map(({ id }) => id))
  const lists = commitments.map(({ id, otherIds }): [string, string[]] => {
    const free = [...new Set(otherIds)].filter((other) => !taken.has(other))
    for (const other of free) taken.add(other)
    return [id, free]
  })
  return new Map(lists)
}
