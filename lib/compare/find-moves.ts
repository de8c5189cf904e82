import { equalCandidates, similarCandidates } from './candidates'
import type { Candidate } from './heaviest-chain'
import type { Leaf } from './leaves'
import type { Pair } from './longest-common'
import { signatureOf } from './signature'
import type { Similarity } from './similarity'

/** Shorter leaves are not said to have moved by themselves: they may as well be said twice. */
const MIN_WORDS = 5

/** What moved may have changed, if it stayed so similar and is so long. */
const MOVED_SIMILARITY = 0.7
const MIN_CHANGED_WORDS = 10

interface Found {
  /** What stays where it was. */
  pairs: readonly Pair[]
  measure: Similarity
}

/** What stands elsewhere with the same words or nearly so: pairs of leaves, in any order. */
export function findMoves(before: readonly Leaf[], after: readonly Leaf[], { pairs, measure }: Found): Pair[] {
  const stayedBefore = new Set(pairs.map(([i]) => i))
  const stayedAfter = new Set(pairs.map(([, j]) => j))
  const beforeLeft = indicesOf(before, stayedBefore)
  const afterLeft = indicesOf(after, stayedAfter)
  const one = beforeLeft.flatMap((i) => before[i] ?? [])
  const other = afterLeft.flatMap((j) => after[j] ?? [])
  const freeBefore = new Set(beforeLeft)
  const freeAfter = new Set(afterLeft)
  const moves: Pair[] = []
  const take = (i: number, j: number) => {
    if (!freeBefore.delete(i) || !freeAfter.delete(j)) return
    moves.push([i, j])
  }
  const isEqual = (i: number, j: number) => freeBefore.has(i) && freeAfter.has(j) && areEqual(before[i], after[j])
  const seeds = [...equalSeeds(one, other, measure), ...similarSeeds(one, other, measure)]
  for (const { pair } of seeds.sort((a, b) => b.weight - a.weight)) {
    const [i, j] = [beforeLeft[pair[0]] ?? 0, afterLeft[pair[1]] ?? 0]
    if (!freeBefore.has(i) || !freeAfter.has(j)) continue
    take(i, j)
    // The heading of a section and its short lines go with it.
    for (let step = 1; isEqual(i - step, j - step); step++) take(i - step, j - step)
    for (let step = 1; isEqual(i + step, j + step); step++) take(i + step, j + step)
  }
  return moves
}

function indicesOf(leaves: readonly Leaf[], without: ReadonlySet<number>): number[] {
  return leaves.flatMap((_, index) => (without.has(index) ? [] : index))
}

/** Whether two leaves say the same; a row that moved has no changes of its own, so that all of it has to be. */
function areEqual(before: Leaf | undefined, after: Leaf | undefined): boolean {
  if (!before || before.key !== after?.key) return false
  return before.kind !== 'row' || signatureOf(before) === signatureOf(after)
}

function equalSeeds(before: readonly Leaf[], after: readonly Leaf[], measure: Similarity): Candidate[] {
  const candidates = equalCandidates(before, after, measure)
  return candidates.filter(({ pair: [i, j], weight }) => weight > MIN_WORDS && areEqual(before[i], after[j]))
}

function similarSeeds(before: readonly Leaf[], after: readonly Leaf[], measure: Similarity): Candidate[] {
  return similarCandidates(before, after, measure).filter(({ pair: [i, j] }) => {
    const [one, other] = [before[i], after[j]]
    if (!one || !other || one.kind === 'row' || measure.similarity(one, other) < MOVED_SIMILARITY) return false
    return Math.min(measure.wordsOf(one).length, measure.wordsOf(other).length) >= MIN_CHANGED_WORDS
  })
}
