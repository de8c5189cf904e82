import { alignSimilar, allCandidates } from './align-similar'
import { equalCandidates, SIMILAR, similarCandidates } from './candidates'
import { findMoves } from './find-moves'
import { fillGaps } from './gaps'
import { heaviestChain } from './heaviest-chain'
import type { Leaf } from './leaves'
import type { Pair } from './longest-common'
import { inOneOrder } from './one-order'
import { measureLeaves, type Similarity } from './similarity'

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
