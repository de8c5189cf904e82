import { EQUAL, equalsOf } from './candidates'
import { fillGaps } from './gaps'
import { type Candidate, heaviestChain } from './heaviest-chain'
import type { Leaf } from './leaves'
import { longestCommon, type Pair } from './longest-common'
import type { Similarity } from './similarity'
import { slide } from './slide'

/**
 * Two leaves are a changed one if they have as much in common: below, more than 1.2 times the words that differ would not
 * be marked if both were marked as a whole.
 */
const LEAST_SIMILARITY = 1 / 6

/** As many words are compared at most to find what is similar within a gap. */
const MAX_EFFORT = 20_000_000

/** Where there are as few, the order of their words counts, too. */
const MAX_EXACT_EFFORT = 100_000

/** Short leaves that stand alone between the same neighbours are one that was changed, though no word stayed. */
const MAX_SHORT = 12

/** Leaves of a gap that are equal or similar; then short ones that stand alone on both sides. */
export function alignSimilar(before: readonly Leaf[], after: readonly Leaf[], measure: Similarity): Pair[] {
  const candidates = allCandidates(before, after, measure)
  const found = candidates ? heaviestChain(candidates) : longestCommon(keysOf(before), keysOf(after))
  // Of equal leaves, the one that is gone was beside what is new.
  const pairs = slide(found, before, after)
  const isShort = (leaf: Leaf | undefined) => leaf !== undefined && measure.wordsOf(leaf).length <= MAX_SHORT
  return fillGaps(pairs, [before.length, after.length], (gap) => {
    if (gap.before[1] - gap.before[0] !== 1 || gap.after[1] - gap.after[0] !== 1) return []
    const [one, other] = [before[gap.before[0]], after[gap.after[0]]]
    return one?.kind === other?.kind && isShort(one) && isShort(other) ? [[0, 0]] : []
  })
}

/** All pairs that could be; undefined if they are too many to look at. Who has an equal belongs to no other. */
export function allCandidates(
  before: readonly Leaf[],
  after: readonly Leaf[],
  measure: Similarity,
): Candidate[] | undefined {
  const { hasEqualAfter, hasEqualBefore } = equalsOf(before, after)
  const isFree = {
    before: before.map((leaf) => !hasEqualAfter(leaf)),
    after: after.map((leaf) => !hasEqualBefore(leaf)),
  }
  const size = (leaves: readonly Leaf[], free: readonly boolean[]) =>
    leaves.reduce((sum, leaf, index) => sum + (free[index] ? measure.wordsOf(leaf).length : 0) + 1, 0)
  const effort = size(before, isFree.before) * after.length + size(after, isFree.after) * before.length
  if (effort > MAX_EFFORT) return undefined
  const overlap = effort > MAX_EXACT_EFFORT ? measure.overlap : measure.overlapInOrder
  return before.flatMap((one, i) =>
    after.flatMap((other, j): Candidate[] => {
      const isEqual = one.key === other.key
      const isSimilar = () => isFree.before[i] && isFree.after[j] && measure.similarity(one, other) >= LEAST_SIMILARITY
      if (!isEqual && !isSimilar()) return []
      const weight = isEqual ? measure.weight(one) + EQUAL : overlap(one, other)
      return [{ pair: [i, j], weight }]
    }),
  )
}

function keysOf(leaves: readonly Leaf[]): string[] {
  return leaves.map(({ key }) => key)
}
