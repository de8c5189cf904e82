import type { ElementContent } from 'hast'
import { alignCells } from './align-cells'
import { type Alignment, alignLeaves } from './align-leaves'
import { asKept, asRemoved, asShownAgain } from './clean'
import { areSame } from './compare-leaf'
import type { CellAlignment } from './compare-row'
import type { ComparedPair } from './comparison'
import type { Parent } from './content-model'
import { copyChildren } from './copy-tree'
import { gapsOf } from './gaps'
import type { Leaf } from './leaves'
import type { Pair } from './longest-common'
import { addLeaves, keepLeaf, type Move, type Moves, removeLeaves, type Sides, type Work } from './mark-leaves'
import type { Ledger } from './marks'
import { emptyOutcomes, planOf, toSide } from './side'
import { type Stretch, toPairs } from './to-pairs'

/** Two pages, or two cells, as one and side by side. */
interface ComparedScope {
  children: ElementContent[]
  pairs: ComparedPair[]
}

/** Compares what is in two pages, or in two cells, and writes down what changed. */
export function compareScope(before: Parent, after: Parent, ledger: Ledger): ComparedScope {
  const sides: Sides = { before: toSide(before), after: toSide(after) }
  const alignment = alignLeaves(sides.before.leaves, sides.after.leaves)
  const insertions: Work['insertions'] = new Map()
  const outcomes = { before: emptyOutcomes(), tree: emptyOutcomes(), after: emptyOutcomes() }
  const cells = alignRows(alignment, sides)
  const compareCells = (one: Parent, other: Parent) => compareScope(one, other, ledger)
  const work: Work = { sides, ledger, moves: toMoves(alignment.moves), cells, outcomes, insertions, compareCells }
  return {
    pairs: toPairs(walk(alignment, work), {
      before: { ...sides.before, plan: planOf(sides.before, outcomes.before, asRemoved) },
      after: { ...sides.after, plan: planOf(sides.after, outcomes.after, asShownAgain) },
    }),
    children: copyChildren(after, { ...planOf(sides.after, outcomes.tree, asKept), insertions }),
  }
}

/** Marks all leaves of both sides, in the order in which they are shown. */
function walk({ pairs }: Alignment, work: Work): Stretch[] {
  const { before, after } = work.sides
  return gapsOf(pairs, [before.leaves.length, after.leaves.length]).flatMap((gap, index) => {
    const pair = pairs[index]
    const near = [pairs[index - 1], pair].flatMap((mates) => (mates ? [mates] : []))
    removeLeaves(gap, near, work)
    addLeaves(gap, work)
    const isEmpty = gap.before[0] === gap.before[1] && gap.after[0] === gap.after[1]
    return [...(isEmpty ? [] : [{ ...gap, isChanged: true }]), ...(pair ? [keepLeaf(pair, work)] : [])]
  })
}

/** Leaves that follow each other on both sides moved together. */
function toMoves(pairs: readonly Pair[]): Moves {
  const moves: Moves = { before: new Map(), after: new Map() }
  let last: Move | undefined
  for (const pair of pairs) {
    const isNext = last !== undefined && last.pair[0] + 1 === pair[0] && last.pair[1] + 1 === pair[1]
    const move: Move = { pair, run: isNext && last ? last.run : { kind: 'moved', key: undefined } }
    moves.before.set(pair[0], move)
    moves.after.set(pair[1], move)
    last = move
  }
  return moves
}

/** How the cells of rows that differ belong together, by the row after. */
function alignRows({ pairs }: Alignment, { before, after }: Sides): Map<Leaf, CellAlignment> {
  const rows = pairs.flatMap(([i, j]) => {
    const [one, other] = [before.leaves[i], after.leaves[j]]
    return one?.kind === 'row' && other && !areSame(one, other) ? [{ before: one, after: other }] : []
  })
  const alignments = new Map<readonly Pair[], CellAlignment>()
  return new Map(
    [...alignCells(rows)].map(([row, cells]) => {
      const alignment = alignments.get(cells) ?? { pairs: cells, columns: new Map() }
      alignments.set(cells, alignment)
      return [row, alignment]
    }),
  )
}
