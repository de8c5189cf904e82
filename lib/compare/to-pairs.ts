import type { ElementContent } from 'hast'
import type { ComparedPair } from './comparison'
import { type CopyPlan, copyNode } from './copy-tree'
import { fitInto } from './fit'
import type { Gap } from './gaps'
import { rootsOf } from './roots'
import type { Side } from './side'

/** Leaves that stand beside each other. */
export interface Stretch extends Gap {
  isChanged: boolean
}

interface PlannedSide extends Side {
  plan: CopyPlan
}

/** So many parts that stay the same are a pair by themselves, next to a change. */
const CONTEXT = 1

/** Fewer parts that stay the same are one pair. */
const MIN_PARTS = 4

/** Two pages side by side; what stays the same is as long as can be, but for the parts next to a change. */
export function toPairs(
  stretches: readonly Stretch[],
  { before, after }: { before: PlannedSide; after: PlannedSide },
): ComparedPair[] {
  return joinUnchanged(stretches)
    .flatMap(withContext)
    .map((stretch) => ({
      before: piecesOf(stretch.before, before),
      after: piecesOf(stretch.after, after),
      isChanged: stretch.isChanged,
      parts: stretch.after[1] - stretch.after[0],
    }))
}

function joinUnchanged(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = []
  for (const stretch of stretches) {
    const last = joined.at(-1)
    if (!last || last.isChanged || stretch.isChanged) joined.push(stretch)
    else {
      const before = [last.before[0], stretch.before[1]] as const
      joined[joined.length - 1] = { before, after: [last.after[0], stretch.after[1]], isChanged: false }
    }
  }
  return joined
}

/** A long stretch that stays the same as what stands at its ends, and what is between them. */
function withContext(stretch: Stretch): Stretch[] {
  const { before, after, isChanged } = stretch
  if (isChanged || after[1] - after[0] < MIN_PARTS) return [stretch]
  const part = (from: number, to: number): Stretch => ({
    before: [before[0] + from, before[0] + to],
    after: [after[0] + from, after[0] + to],
    isChanged,
  })
  const length = after[1] - after[0]
  return [part(0, CONTEXT), part(CONTEXT, length - CONTEXT), part(length - CONTEXT, length)]
}

function piecesOf(range: Gap['before'], side: PlannedSide): ElementContent[] {
  const [leaf] = side.leaves
  // A cell that is one line has no block in it.
  if (side.leaves.length === 1 && leaf?.parent === side.scope && range[0] < range[1]) {
    return side.plan.contentOf(leaf) ?? leaf.nodes.map((node) => copyNode(node, side.plan))
  }
  return fitInto({ type: 'root', children: [] }, rootsOf(range, side))
}
