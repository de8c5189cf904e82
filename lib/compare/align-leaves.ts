import { EQUAL, equalCandidates, equalsOf, SIMILAR, similarCandidates } from './candidates'
import { findMoves } from './find-moves'
import { fillGaps } from './gaps'
import { type Candidate, heaviestChain } from './heaviest-chain'
import type { Leaf } from './leaves'
import { longestCommon, type Pair } from './longest-common'
import { inOneOrder } from './one-order'
import { measureLeaves, type Similarity } from './similarity'
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

/** How the leaves of two pages belong together. */
export interface Alignment {
  /** What stayed where it was, changed or not: increasing pairs. */
  pairs: Pair[]
  /** What stands elsewhere, in the order of the page after. */
  moves: Pair[]
}

/** Aligns leaves: first what is equal or nearly so, then what moved, then what is similar between. */
export function alignLeaves(before: readonly Leaf[], after: readonly Leaf[]): Alignment {
  const measure = measureLeaves()
  const lengths: Pair = [before.length, after.length]
  const anchors = inOneOrder(before, after, (one, other) => findAnchors(one, other, measure))
  const moves = inOneOrder(before, after, (one, other) => {
    const isSwapped = one !== before
    return findMoves(one, other, { pairs: isSwapped ? anchors.map(([i, j]) => [j, i]) : anchors, measure })
  })
  const movedBefore = new Set(moves.map(([i]) => i))
  const movedAfter = new Set(moves.map(([, j]) => j))
  const pairs = fillGaps(anchors, lengths, (gap) => {
    const rows = rangeOf(gap.before).filter((i) => !movedBefore.has(i))
    const columns = rangeOf(gap.after).filter((j) => !movedAfter.has(j))
    const at = (leaves: readonly Leaf[], indices: readonly number[]) => indices.flatMap((index) => leaves[index] ?? [])
    return inOneOrder(at(before, rows), at(after, columns), (one, other) => alignSimilar(one, other, measure)).map(
      ([i, j]): Pair => [(rows[i] ?? 0) - gap.before[0], (columns[j] ?? 0) - gap.after[0]],
    )
  })
  return { pairs, moves: moves.sort(([, j], [, l]) => j - l) }
}

function rangeOf([start, end]: Pair): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index)
}

/** Equal leaves and very similar ones, as many words in all as can be. */
function findAnchors(before: readonly Leaf[], after: readonly Leaf[], measure: Similarity): Pair[] {
  const start = equalStart(before, after)
  const end = equalEnd(before.slice(start), after.slice(start))
  const [one, other] = [before.slice(start, before.length - end), after.slice(start, after.length - end)]
  const candidates = allCandidates(one, other, measure) ?? [
    ...equalCandidates(one, other, measure),
    ...similarCandidates(one, other, measure),
  ]
  const chain = heaviestChain(candidates).filter(([i, j]) => isAnchor(one[i], other[j], measure))
  return [
    ...rangeOf([0, start]).map((index): Pair => [index, index]),
    ...chain.map(([i, j]): Pair => [start + i, start + j]),
    ...rangeOf([0, end]).map((index): Pair => [before.length - end + index, after.length - end + index]),
  ]
}

/** Whether two leaves have so much in common that they won't be looked for elsewhere. */
function isAnchor(one: Leaf | undefined, other: Leaf | undefined, measure: Similarity): boolean {
  return (
    one !== undefined && other !== undefined && (one.key === other.key || measure.similarity(one, other) >= SIMILAR)
  )
}

function equalStart(before: readonly Leaf[], after: readonly Leaf[]): number {
  const different = before.findIndex(({ key }, index) => after[index]?.key !== key)
  return different === -1 ? before.length : different
}

function equalEnd(before: readonly Leaf[], after: readonly Leaf[]): number {
  return equalStart(before.toReversed(), after.toReversed())
}

function keysOf(leaves: readonly Leaf[]): string[] {
  return leaves.map(({ key }) => key)
}

/** Leaves of a gap that are equal or similar; then short ones that stand alone on both sides. */
function alignSimilar(before: readonly Leaf[], after: readonly Leaf[], measure: Similarity): Pair[] {
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
function allCandidates(before: readonly Leaf[], after: readonly Leaf[], measure: Similarity): Candidate[] | undefined {
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
