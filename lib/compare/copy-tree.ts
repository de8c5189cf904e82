import type { Element, ElementContent } from 'hast'
import { isContent, type Parent } from './content-model'
import type { Leaf } from './leaves'

/** What became of a block as a whole. */
export type BlockKind = 'inserted' | 'deleted' | 'changed' | 'moved'

/** How a tree is copied. */
export interface CopyPlan {
  /** The leaves of a parent, in order. */
  leavesOf: ReadonlyMap<Parent, readonly Leaf[]>
  /** What a leaf becomes; undefined if it stays. */
  contentOf: (leaf: Leaf) => ElementContent[] | undefined
  /** What became of a leaf, for the block that it may need around it. */
  kindOf?: (leaf: Leaf) => BlockKind | undefined
  /** What an element becomes, without its children. */
  toElement: (element: Element) => Element
  /** What is put in before a child of a parent, by its index. */
  insertions?: ReadonlyMap<Parent, ReadonlyMap<number, readonly ElementContent[]>>
}

/** Leaves by what they stand in. */
export function byParent(leaves: readonly Leaf[]): Map<Parent, Leaf[]> {
  const lists = new Map<Parent, Leaf[]>()
  for (const leaf of leaves) {
    const list = lists.get(leaf.parent)
    if (list) list.push(leaf)
    else lists.set(leaf.parent, [leaf])
  }
  return lists
}

/** The children of a parent as a plan has them. */
export function copyChildren(parent: Parent, plan: CopyPlan): ElementContent[] {
  const starts = new Map(plan.leavesOf.get(parent)?.map((leaf) => [leaf.start, leaf]))
  const insertions = plan.insertions?.get(parent)
  const copied: ElementContent[] = []
  for (let index = 0; index < parent.children.length; ) {
    copied.push(...(insertions?.get(index) ?? []))
    const leaf = starts.get(index)
    const content = leaf && plan.contentOf(leaf)
    if (leaf && content) {
      copied.push(...content)
      index = leaf.end
      continue
    }
    const child = parent.children[index]
    if (child && isContent(child)) copied.push(copyNode(child, plan))
    index += 1
  }
  copied.push(...(insertions?.get(parent.children.length) ?? []))
  return copied
}

/** A node as a plan has it. */
export function copyNode(node: ElementContent, plan: CopyPlan): ElementContent {
  if (node.type !== 'element') return { ...node }
  return { ...plan.toElement(node), children: copyChildren(node, plan) }
}
