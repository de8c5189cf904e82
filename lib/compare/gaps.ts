import type { Pair } from './longest-common'

/** What stands between two pairs that follow each other; ends are exclusive. */
export interface Gap {
  before: Pair
  after: Pair
}

/** The gaps between increasing pairs, and before the first and after the last: one more than there are pairs. */
export function gapsOf(pairs: readonly Pair[], [beforeLength, afterLength]: Pair): Gap[] {
  const end: Pair = [beforeLength, afterLength]
  let start: Pair = [0, 0]
  return [...pairs, end].map((pair) => {
    const gap: Gap = { before: [start[0], pair[0]], after: [start[1], pair[1]] }
    start = [pair[0] + 1, pair[1] + 1]
    return gap
  })
}

/** Adds to increasing pairs those that are found within their gaps, where neither side is empty. */
export function fillGaps(pairs: readonly Pair[], lengths: Pair, find: (gap: Gap) => readonly Pair[]): Pair[] {
  return gapsOf(pairs, lengths).flatMap((gap, index) => {
    const { before, after } = gap
    const found = before[0] < before[1] && after[0] < after[1] ? find(gap) : []
    const pair = pairs[index]
    const moved = found.map(([i, j]): Pair => [before[0] + i, after[0] + j])
    return pair ? [...moved, pair] : moved
  })
}
