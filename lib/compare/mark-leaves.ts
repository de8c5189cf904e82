import { anchorsAt, headingAt, isOfHeading } from './anchors'
import { asKept, asRemoved, asShownAgain } from './clean'
import { type ComparedLeaf, compareLeaf } from './compare-leaf'
import type { CellAlignment, CompareCells } from './compare-row'
import type { Gap } from './gaps'
import { type Insertions, insertPieces } from './insert-pieces'
import type { Leaf } from './leaves'
import type { Pair } from './longest-common'
import { markLeaf, textOfLeaf, wordsOfLeaf } from './mark-leaf'
import { countIn, type Ledger, markNodes, markOfRun, type Run } from './marks'
import type { Mates } from './placement'
import { rootsOf } from './roots'
import { type Outcomes, planOf, type Side, setOutcome } from './side'
import type { Stretch } from './to-pairs'

export interface Sides {
  before: Side
  after: Side
}

/** A leaf that stands elsewhere, and what moved with it. */
export interface Move {
  pair: Pair
  run: Run
}

/** Moves by the index of the leaf on each side. */
export interface Moves {
  before: Map<number, Move>
  after: Map<number, Move>
}

/** What is known and made while two sides are walked through. */
export interface Work {
  sides: Sides
  ledger: Ledger
  moves: Moves
  cells: ReadonlyMap<Leaf, CellAlignment>
  /** What leaves became: those of the page before, and those of the page after, as one and by itself. */
  outcomes: { before: Outcomes; tree: Outcomes; after: Outcomes }
  insertions: Insertions
  compareCells: CompareCells
}

/** Marks the leaves of a gap that are gone, and puts them into the tree. */
export function removeLeaves(
  gap: Gap,
  near: readonly Pair[],
  { sides, ledger, moves, outcomes, insertions }: Work,
): void {
  if (gap.before[0] === gap.before[1]) return
  const { before, after } = sides
  let run: Run | undefined
  before.leaves.slice(...gap.before).forEach((leaf, step) => {
    run = runOf(leaf, moves.before.get(gap.before[0] + step), { last: run, kind: 'deleted' })
    const mark = markOfRun(ledger, run, 'del')
    countIn(ledger, run, { side: 'before', text: textOfLeaf(leaf), words: wordsOfLeaf(leaf) })
    const { kind } = run
    setOutcome(outcomes.before, leaf, { content: markLeaf(leaf, { mark, kind, clean: asRemoved }), kind })
  })
  const [left, right] = [after.leaves[gap.after[0] - 1], after.leaves[gap.after[0]]]
  const mates = near.flatMap(([i, j]): Mates[] => {
    const [one, other] = [before.leaves[i], after.leaves[j]]
    return one && other ? [[one, other]] : []
  })
  const pieces = rootsOf(gap.before, { ...before, plan: planOf(before, outcomes.before, asRemoved) })
  insertPieces(pieces, { insertions, neighbours: { left, right, scope: after.scope }, mates })
}

/** Marks the leaves of a gap that are new. */
export function addLeaves(gap: Gap, work: Work): void {
  const { sides, ledger, moves, outcomes } = work
  let run: Run | undefined
  sides.after.leaves.slice(...gap.after).forEach((leaf, step) => {
    const index = gap.after[0] + step
    const move = moves.after.get(index)
    enter(leaf, index, work)
    run = runOf(leaf, move, { last: run, kind: 'inserted' })
    const { kind } = run
    const mark = markOfRun(ledger, run, 'ins')
    countIn(ledger, run, { side: 'after', text: textOfLeaf(leaf), words: wordsOfLeaf(leaf) })
    const compared = move && compareAt(move.pair, work)
    const marked = (side: 'tree' | 'after') => {
      const clean = side === 'tree' ? asKept : asShownAgain
      if (compared && leaf.kind !== 'row') return [markNodes(mark, compared[side])]
      return markLeaf(leaf, { mark, kind, clean })
    }
    setOutcome(outcomes.tree, leaf, { content: marked('tree'), kind })
    setOutcome(outcomes.after, leaf, { content: marked('after'), kind })
  })
}

/** What moved belongs together; what is new or gone does so as far as the next heading. */
function runOf(
  leaf: Leaf,
  move: Move | undefined,
  { last, kind }: { last: Run | undefined; kind: 'inserted' | 'deleted' },
): Run {
  if (move) return move.run
  return last?.kind === kind && !isOfHeading(leaf) ? last : { kind, key: undefined }
}

/** What follows stands under this heading, if it is one. */
function enter(leaf: Leaf, index: number, { sides, ledger }: Work): void {
  ledger.heading = headingAt(leaf, index, sides.after.extents) ?? ledger.heading
}

/** Compares two leaves that belong together. */
export function keepLeaf(pair: Pair, work: Work): Stretch {
  const { sides, outcomes } = work
  const [i, j] = pair
  const [before, after] = [sides.before.leaves[i], sides.after.leaves[j]]
  if (after) enter(after, j, work)
  const compared = compareAt(pair, work)
  if (compared && before && after) {
    const kind = compared.isChanged ? 'changed' : undefined
    setOutcome(outcomes.before, before, { content: compared.before, kind })
    setOutcome(outcomes.tree, after, { content: compared.tree, kind })
    setOutcome(outcomes.after, after, { content: compared.after, kind })
  }
  return { before: [i, i + 1], after: [j, j + 1], isChanged: compared !== undefined }
}

function compareAt([i, j]: Pair, { sides, ledger, cells, compareCells }: Work): ComparedLeaf | undefined {
  const [before, after] = [sides.before.leaves[i], sides.after.leaves[j]]
  if (!before || !after) return undefined
  const anchors = {
    before: anchorsAt(before, i, sides.before.extents),
    after: anchorsAt(after, j, sides.after.extents),
  }
  return compareLeaf(before, after, { anchors, cells: cells.get(after), ledger, compareCells })
}
