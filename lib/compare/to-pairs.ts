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

/** Two pages side by side; what stays the same is as long as can be. */
export function toPairs(
  stretches: readonly Stretch[],
  { before, after }: { before: PlannedSide; after: PlannedSide },
): ComparedPair[] {
  return joinUnchanged(stretches).map((stretch) => ({
    before: piecesOf(stretch.before, before),
    after: piecesOf(stretch.after, after),
    isChanged: stretch.isChanged,
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

function piecesOf(range: Gap['before'], side: PlannedSide): ElementContent[] {
  const [leaf] = side.leaves
  // A cell that is one line has no block in it.
  if (side.leaves.length === 1 && leaf?.parent === side.scope && range[0] < range[1]) {
    return side.plan.contentOf(leaf) ?? leaf.nodes.map((node) => copyNode(node, side.plan))
  }
  return fitInto({ type: 'root', children: [] }, rootsOf(range, side))
}
