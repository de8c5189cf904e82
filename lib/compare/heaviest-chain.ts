import type { Pair } from './longest-common'

/** A pair that could be chosen. */
export interface Candidate {
  pair: Pair
  weight: number
}

/** The candidate that a chain ends with, and the rest of it. */
interface Link {
  pair: Pair
  total: number
  previous: Link | undefined
}

/** Chooses from candidates increasing pairs of the greatest weight in all. Takes n log n. */
export function heaviestChain(candidates: readonly Candidate[]): Pair[] {
  const size = candidates.reduce((most, { pair }) => Math.max(most, pair[1] + 1), 0)
  // A Fenwick tree: the heaviest chain that ends before a column.
  const best = new Array<Link | undefined>(size + 1)
  const before = (column: number): Link | undefined => {
    let heaviest: Link | undefined
    for (let at = column; at > 0; at -= at & -at) {
      const link = best[at]
      if (link && link.total > (heaviest?.total ?? 0)) heaviest = link
    }
    return heaviest
  }
  // Of a row the last column first, so that no chain has two of a row.
  const sorted = [...candidates].sort((a, b) => a.pair[0] - b.pair[0] || b.pair[1] - a.pair[1])
  for (const { pair, weight } of sorted) {
    const previous = before(pair[1])
    const link = { pair, total: weight + (previous?.total ?? 0), previous }
    for (let at = pair[1] + 1; at <= size; at += at & -at) {
      if (link.total > (best[at]?.total ?? 0)) best[at] = link
    }
  }
  const chain: Pair[] = []
  for (let link = before(size); link; link = link.previous) chain.push(link.pair)
  return chain.reverse()
}
