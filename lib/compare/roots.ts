import type { Element, ElementContent } from 'hast'
import type { Parent } from './content-model'
import { type CopyPlan, copyNode } from './copy-tree'
import type { Leaf } from './leaves'

/** Which of a page's leaves are in each of its containers: the first and the last, by their indices. */
export type Extents = ReadonlyMap<Parent, readonly [first: number, last: number]>

/** A largest piece of a page that has only certain leaves in it. */
export interface RootPiece {
  node: Element
  /** What it stood in. */
  parent: Parent
  /** The index of its first leaf. */
  first: number
}

export function extentsOf(leaves: readonly Leaf[]): Extents {
  const extents = new Map<Parent, readonly [number, number]>()
  leaves.forEach(({ ancestors }, index) => {
    for (const ancestor of ancestors) extents.set(ancestor, [extents.get(ancestor)?.[0] ?? index, index])
  })
  return extents
}

interface Source {
  leaves: readonly Leaf[]
  extents: Extents
  plan: CopyPlan
}

/** The largest pieces that hold no other leaves than those from a start to an end, copied. */
export function rootsOf([start, end]: readonly [number, number], { leaves, extents, plan }: Source): RootPiece[] {
  const roots: RootPiece[] = []
  for (let first = start; first < end; ) {
    const leaf = leaves[first]
    if (!leaf) break
    // The scope itself is nothing that could be put anywhere.
    const depth = leaf.ancestors.findIndex(
      (ancestor, index) => index > 0 && isInside(extents.get(ancestor), [start, end]),
    )
    const container = leaf.ancestors[depth]
    const parent = leaf.ancestors[depth - 1]
    if (container?.type === 'element' && parent) {
      const node = copyNode(container, plan)
      if (node.type === 'element') roots.push({ node, parent, first })
      first = (extents.get(container)?.[1] ?? first) + 1
    } else {
      roots.push({ node: toBlock(leaf, plan), parent: leaf.parent, first })
      first += 1
    }
  }
  return roots
}

function isInside(extent: readonly [number, number] | undefined, [start, end]: readonly [number, number]): boolean {
  return extent !== undefined && extent[0] >= start && extent[1] < end
}

/** A row by itself, and words that stand beside blocks in a block of their own. */
function toBlock(leaf: Leaf, plan: CopyPlan): Element {
  const children: ElementContent[] = plan.contentOf(leaf) ?? leaf.nodes.map((node) => copyNode(node, plan))
  const [only] = children
  if (leaf.kind === 'row' && only?.type === 'element') return only
  const kind = plan.kindOf?.(leaf)
  return { type: 'element', tagName: 'div', properties: kind ? { dataBlock: kind } : {}, children }
}
