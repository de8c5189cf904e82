import type { Element, ElementContent, Nodes, Root } from 'hast'
import { accepts, isContent, isSilent, type Parent } from './content-model'
import { type Leaf, leavesOf } from './leaves'
import { wordsOfLeaf } from './mark-leaf'
import { holdsChange } from './number-changes'
import { extentsOf } from './roots'

/** As many blocks without a change are left as they are on each side of one that has. */
const CONTEXT = 1

/** Fewer are not worth folding. */
const MIN_BLOCKS = 2

/** What takes any block as its child, and doesn't mean something by which one it is. */
const foldable = new Set(['div', 'section', 'article', 'main', 'aside', 'blockquote'])

/**
 * Puts blocks that stand far from any change into `<div data-unchanged data-blocks data-words>`. Lists and tables are
 * folded as a whole or not at all.
 */
export function foldUnchanged(tree: Root): Root {
  const leaves = leavesOf(tree)
  const isShown = shownLeaves(leaves)
  const extents = extentsOf(leaves)
  const starts = new Map<ElementContent, Leaf>(
    leaves.flatMap((leaf) => leaf.nodes.map((node) => [node, leaf] as const)),
  )
  const order = new Map(leaves.map((leaf, index) => [leaf, index]))

  /** The leaves of a node, if it could be folded: none of them is shown. */
  const hiddenLeaves = (node: ElementContent): Leaf[] | undefined => {
    const own = starts.get(node)
    const at = own ? order.get(own) : undefined
    const extent = at === undefined ? (node.type === 'element' ? extents.get(node) : undefined) : ([at, at] as const)
    const inside = extent ? leaves.slice(extent[0], extent[1] + 1) : []
    return inside.some((leaf) => isShown.has(leaf)) ? undefined : inside
  }

  const fold = (parent: Parent): ElementContent[] => {
    const all: readonly Nodes[] = parent.children
    const children = all.filter(isContent)
    const isFoldable = parent.type === 'root' || foldable.has(parent.tagName)
    const folded: ElementContent[] = []
    let run: { nodes: ElementContent[]; leaves: Set<Leaf> } = { nodes: [], leaves: new Set() }
    const flush = () => {
      folded.push(...(run.leaves.size >= MIN_BLOCKS ? [foldOf(run.nodes, [...run.leaves])] : run.nodes))
      run = { nodes: [], leaves: new Set() }
    }
    for (const child of children) {
      const hidden = isFoldable && canFold(child) ? hiddenLeaves(child) : undefined
      if (hidden) {
        run.nodes.push(child)
        for (const leaf of hidden) run.leaves.add(leaf)
      } else {
        flush()
        folded.push(child.type === 'element' ? { ...child, children: fold(child) } : child)
      }
    }
    flush()
    return folded
  }
  return { type: 'root', children: fold(tree) }
}

function shownLeaves(leaves: readonly Leaf[]): Set<Leaf> {
  const changed = leaves.flatMap((leaf, index) => (isMarked(leaf) ? index : []))
  return new Set(changed.flatMap((index) => leaves.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1)))
}

/** Whether there is a mark in a leaf, or around a rule across the page. */
function isMarked({ nodes, parent }: Leaf): boolean {
  return nodes.some(holdsChange) || (parent.type === 'element' && parent.properties['dataChange'] !== undefined)
}

/** Whether a node can stand in a block. */
function canFold(node: ElementContent): boolean {
  return node.type !== 'element' || isSilent(node) || accepts({ type: 'root', children: [] }, node.tagName)
}

function foldOf(children: ElementContent[], leaves: readonly Leaf[]): Element {
  const dataWords = leaves.reduce((sum, leaf) => sum + wordsOfLeaf(leaf), 0)
  const properties = { dataUnchanged: '', dataBlocks: leaves.length, dataWords }
  return { type: 'element', tagName: 'div', properties, children }
}
