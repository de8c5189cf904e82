import type { ElementContent } from 'hast'
import { asKept, asRemoved, asShownAgain, cleanNode } from './clean'
import { compareLine } from './compare-line'
import { type CellAlignment, type CompareCells, compareRow } from './compare-row'
import type { Leaf } from './leaves'
import { addChange, type Ledger, markNodes, toMark } from './marks'
import { mergeLine, sideOfLine } from './merge-line'
import { signatureOf } from './signature'

/** A leaf of both pages: as one, and each by itself. */
export interface ComparedLeaf {
  tree: ElementContent[]
  before: ElementContent[]
  after: ElementContent[]
  /** Whether its words, or how they are set, changed; otherwise only its anchor did. */
  isChanged: boolean
}

/** Whether two leaves say the same in the same way. */
export function areSame(before: Leaf, after: Leaf): boolean {
  return before.key === after.key && signatureOf(before) === signatureOf(after)
}

interface LeafContext {
  /** The anchors that begin with the leaf, before and after. */
  anchors: { before: string[]; after: string[] }
  /** Of a row that differs. */
  cells: CellAlignment | undefined
  ledger: Ledger
  compareCells: CompareCells
}

/** Compares two leaves that belong together; undefined if there is no difference. */
export function compareLeaf(before: Leaf, after: Leaf, context: LeafContext): ComparedLeaf | undefined {
  const { anchors, ledger } = context
  const isChanged = !areSame(before, after)
  const anchor = anchorMark(anchors, ledger)
  const content = isChanged ? changedContent(before, after, context) : sameContent(before, after)
  if (!isChanged && !anchor) return undefined
  if (!anchor) return { ...content, isChanged }
  const [tree, now] = [withAnchor(after, content.tree, anchor), withAnchor(after, content.after, anchor)]
  return { ...content, tree, after: now, isChanged }
}

type Content = Omit<ComparedLeaf, 'isChanged'>

function changedContent(before: Leaf, after: Leaf, { cells, ledger, compareCells }: LeafContext): Content {
  if (cells) {
    const { tree, ...sides } = compareRow({ before, after }, { cells, ledger, compareCells })
    return { tree: [tree], before: [sides.before], after: [sides.after] }
  }
  const line = compareLine(before, after, ledger)
  return {
    tree: mergeLine(line),
    before: sideOfLine(line, 'before', asRemoved),
    after: sideOfLine(line, 'after', asShownAgain),
  }
}

function sameContent(before: Leaf, after: Leaf): Content {
  return {
    tree: after.nodes.flatMap((node) => cleanNode(node, asKept)),
    before: before.nodes.flatMap((node) => cleanNode(node, asRemoved)),
    after: after.nodes.flatMap((node) => cleanNode(node, asShownAgain)),
  }
}

/** An element without words that says what the anchor was and is; undefined if nothing lost its anchor. */
function anchorMark({ before, after }: LeafContext['anchors'], ledger: Ledger): ElementContent | undefined {
  const old = before.find((id) => !after.includes(id))
  if (old === undefined) return undefined
  const now = after.find((id) => !before.includes(id)) ?? ''
  const isKept = ledger.afterIds.has(old)
  const key = addChange(ledger, { kind: 'anchor', before: old, after: now, added: 0, removed: 0, isKept })
  return markNodes(toMark('span', 'anchor', key, { dataBefore: old, dataAfter: now }), [])
}

/** In a row, the anchor's mark stands in its first cell. */
function withAnchor({ kind }: Leaf, content: ElementContent[], anchor: ElementContent): ElementContent[] {
  const [row] = content
  if (kind !== 'row' || row?.type !== 'element') return [anchor, ...content]
  const [cell, ...cells] = row.children
  if (cell?.type !== 'element') return content
  return [{ ...row, children: [{ ...cell, children: [anchor, ...cell.children] }, ...cells] }]
}
