import type { Element, ElementContent } from 'hast'
import { atomKey } from './atoms'
import { isBlock, isContent, isSilent, type Parent } from './content-model'
import { fragmentsOf, isCompared } from './fragments'

/**
 * A leaf of a page: a line of words without blocks in it (what a paragraph, heading or table cell holds, or an item's
 * own words), a piece of code, a rule across the page, or the row of a table, whose cells have leaves of their own.
 */
export interface Leaf {
  kind: 'words' | 'code' | 'row' | 'rule'
  /** What it stands in; it is the children from `start` to `end`. */
  parent: Parent
  start: number
  end: number
  nodes: ElementContent[]
  /** From the scope to the parent. */
  ancestors: readonly Parent[]
  /** Whether the parent has nothing else in it. */
  isWhole: boolean
  /** Its words and atoms; equal for leaves that say the same. */
  key: string
  /** Of a row. */
  cells: readonly Element[]
}

/** The leaves of a page, or of a cell, in reading order, whatever they are wrapped in; those without words or atoms are left out. */
export function leavesOf(scope: Parent): Leaf[] {
  const leaves: Leaf[] = []
  walk(scope, [scope], leaves)
  return leaves
}

function walk(parent: Parent, ancestors: readonly Parent[], leaves: Leaf[]): void {
  const { children } = parent
  let start = 0
  const flush = (end: number) => {
    if (start < end) leaves.push(...lineLeaf(parent, ancestors, start, end))
  }
  children.forEach((child, index) => {
    if (child.type !== 'element' || !isBlock(child)) return
    flush(index)
    start = index + 1
    if (child.tagName === 'tr') leaves.push(...rowLeaf(child, { parent, ancestors, index }))
    else if (child.tagName === 'hr') leaves.push(...lineLeaf(parent, ancestors, index, index + 1))
    else walk(child, [...ancestors, child], leaves)
  })
  flush(children.length)
}

function lineLeaf(parent: Parent, ancestors: readonly Parent[], start: number, end: number): Leaf[] {
  const nodes = contentOf(parent, start, end)
  const isCode = parent.type === 'element' && parent.tagName === 'pre'
  const isRule = nodes.some((node) => node.type === 'element' && node.tagName === 'hr')
  const words = isCode ? codeKey(nodes) : wordsKey(nodes)
  if (words === '') return []
  const kind = isCode ? 'code' : isRule ? 'rule' : 'words'
  const isWhole = start === 0 && end === parent.children.length && parent.type === 'element'
  return [{ kind, parent, start, end, nodes, ancestors, isWhole, key: isCode ? `code ${words}` : words, cells: [] }]
}

function rowLeaf(
  row: Element,
  { parent, ancestors, index }: { parent: Parent; ancestors: readonly Parent[]; index: number },
): Leaf[] {
  const cells = cellsOf(row)
  const keys = cells.map(cellKey)
  if (keys.every((key) => key === '')) return []
  const place = { parent, start: index, end: index + 1, ancestors }
  return [{ kind: 'row', ...place, nodes: [row], isWhole: false, key: `row ${keys.join(' | ')}`, cells }]
}

/** The cells of a row. */
function cellsOf(row: Element): Element[] {
  return row.children.filter((child): child is Element => child.type === 'element' && !isSilent(child))
}

/** What a cell says. */
export function cellKey(cell: Element): string {
  return leavesOf(cell)
    .map(({ key }) => key)
    .join('\n')
}

function contentOf({ children }: Parent, start: number, end: number): ElementContent[] {
  return children.slice(start, end).filter(isContent)
}

/** White space is one space. */
function wordsKey(nodes: readonly ElementContent[]): string {
  return rawText(nodes).replaceAll(/\s+/g, ' ').trim()
}

/** Lines with their indentation; empty ones don't count. */
function codeKey(nodes: readonly ElementContent[]): string {
  const lines = rawText(nodes).split('\n')
  return lines
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n')
}

function rawText(nodes: readonly ElementContent[]): string {
  let text = ''
  for (const { node } of fragmentsOf(nodes)) {
    if (node.type === 'text') text += node.value
    else if (isCompared(node)) text += `\0${atomKey(node)}\0`
  }
  return text
}
