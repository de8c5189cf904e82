import type { Element, ElementContent } from 'hast'
import type { Parent } from './content-model'
import { type BlockKind, byParent, type CopyPlan } from './copy-tree'
import { type Leaf, leavesOf } from './leaves'
import { type Extents, extentsOf } from './roots'

/** One of two pages, or of two cells. */
export interface Side {
  scope: Parent
  leaves: readonly Leaf[]
  extents: Extents
  byParent: ReadonlyMap<Parent, readonly Leaf[]>
}

export function toSide(scope: Parent): Side {
  const leaves = leavesOf(scope)
  return { scope, leaves, extents: extentsOf(leaves), byParent: byParent(leaves) }
}

/** What became of a leaf. */
interface Outcome {
  content: ElementContent[]
  kind: BlockKind | undefined
}

/** What became of leaves, and of the elements that hold nothing but one. */
export interface Outcomes {
  leaves: Map<Leaf, Outcome>
  elements: Map<Parent, BlockKind>
}

export function emptyOutcomes(): Outcomes {
  return { leaves: new Map(), elements: new Map() }
}

export function setOutcome({ leaves, elements }: Outcomes, leaf: Leaf, outcome: Outcome): void {
  leaves.set(leaf, outcome)
  if (leaf.isWhole && outcome.kind) elements.set(leaf.parent, outcome.kind)
}

/** How a side is copied where its leaves became this. */
export function planOf(side: Side, { leaves, elements }: Outcomes, clean: (element: Element) => Element): CopyPlan {
  return {
    leavesOf: side.byParent,
    contentOf: (leaf) => leaves.get(leaf)?.content,
    kindOf: (leaf) => leaves.get(leaf)?.kind,
    toElement: (element) => withKind(clean(element), elements.get(element)),
  }
}

/** An element that says what became of it. */
export function withKind(element: Element, kind: BlockKind | undefined): Element {
  return kind ? { ...element, properties: { ...element.properties, dataBlock: kind } } : element
}
