import { gapsOf } from './gaps'
import type { Pair } from './longest-common'

/** A token, or a leaf. */
interface Keyed {
  key: string
}

/** As far is looked for a better place. */
const MAX_SLIDE = 100

/**
 * Moves what was only added, or only removed, to where a reader would say that it was: `b. [C b.] D` reads
 * `[b. C] b. D` as well, and it is the sentence. Takes and gives increasing pairs, as many.
 */
export function slide(pairs: readonly Pair[], before: readonly Keyed[], after: readonly Keyed[]): Pair[] {
  const slid = [...pairs]
  gapsOf(pairs, [before.length, after.length]).forEach((_, index) => {
    // What stands before the gap may have been moved by the last one.
    const gap = gapAt(slid, index, [before.length, after.length])
    if (gap.before[0] === gap.before[1]) slideRun(slid, index, { tokens: after, run: gap.after, side: 1 })
    else if (gap.after[0] === gap.after[1]) slideRun(slid, index, { tokens: before, run: gap.before, side: 0 })
  })
  return slid
}

function gapAt(pairs: readonly Pair[], index: number, end: Pair): { before: Pair; after: Pair } {
  const [i, j] = pairs[index - 1] ?? [-1, -1]
  const [k, l] = pairs[index] ?? end
  return { before: [i + 1, k], after: [j + 1, l] }
}

/** Better than any place is one where two changes become one. */
const JOINED = 20

/** What only one side has. */
interface Run {
  tokens: readonly Keyed[]
  run: Pair
  side: 0 | 1
}

function slideRun(pairs: Pair[], index: number, { tokens, run: [start, end], side }: Run): void {
  if (start === end) return
  const key = (at: number) => tokens[at]?.key
  const canMove = (at: number, neighbour: number, isFirst: boolean) =>
    isFirst ? pairs[at] !== undefined : areAdjacent(pairs[Math.min(at, neighbour)], pairs[Math.max(at, neighbour)])
  let back = 0
  while (
    back < MAX_SLIDE &&
    canMove(index - 1 - back, index - back, back === 0) &&
    key(end - 1 - back) === key(start - 1 - back)
  ) {
    back++
  }
  let on = 0
  while (on < MAX_SLIDE && canMove(index + on, index + on - 1, on === 0) && key(start + on) === key(end + on)) on++
  const score = (offset: number) =>
    quality(tokens, start + offset, end + offset) + (meetsGap(pairs, index, offset) ? JOINED : 0)
  let best = 0
  for (let offset = -back; offset <= on; offset++) if (score(offset) > score(best)) best = offset
  const length = end - start
  for (let step = 0; step < -best; step++) shift(pairs, index - 1 - step, { side, by: length })
  for (let step = 0; step < best; step++) shift(pairs, index + step, { side, by: -length })
}

/** Whether a run that moved by some tokens has come to where something else was changed. */
function meetsGap(pairs: readonly Pair[], index: number, offset: number): boolean {
  if (offset === 0) return false
  const first = offset < 0 ? index - 1 + offset : index + offset - 1
  return pairs[first] !== undefined && pairs[first + 1] !== undefined && !areAdjacent(pairs[first], pairs[first + 1])
}

/** Whether two neighbours are both there, with nothing between them on either side. */
function areAdjacent(first: Pair | undefined, second: Pair | undefined): boolean {
  return first !== undefined && second !== undefined && first[0] + 1 === second[0] && first[1] + 1 === second[1]
}

function shift(pairs: Pair[], index: number, { side, by }: { side: 0 | 1; by: number }): void {
  const pair = pairs[index]
  if (pair) pairs[index] = side === 0 ? [pair[0] + by, pair[1]] : [pair[0], pair[1] + by]
}

/** How well a run begins and ends: at a sentence, a clause, or amid one. */
function quality(tokens: readonly Keyed[], start: number, end: number): number {
  return 2 * boundary(tokens, start) + boundary(tokens, end)
}

function boundary(tokens: readonly Keyed[], at: number): number {
  const last = tokens[at - 1]
  if (last === undefined || at === tokens.length) return 3
  if (/^[.!?…。！？]$/u.test(last.key)) return 3
  return /^[,;:—–)、，；：]$/u.test(last.key) ? 1 : 0
}
