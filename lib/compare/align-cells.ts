import type { Element } from 'hast'
import type { Parent } from './content-model'
import { gapsOf } from './gaps'
import { type Candidate, heaviestChain } from './heaviest-chain'
import { cellKey, type Leaf } from './leaves'
import type { Pair } from './longest-common'
import { inOneOrder } from './one-order'
import { wordsIn } from './split-words'

/** Rows that belong together. */
export interface RowPair {
  before: Leaf
  after: Leaf
}

/** What a column says, from the first of some rows to the last. */
interface Column {
  key: string
  /** The words of each of its cells. */
  cells: ReadonlySet<string>[]
}

/** Wider and longer tables have their columns aligned by their places. */
const MAX_EFFORT = 1_000_000

/**
 * Aligns the cells of rows that belong together. Rows of the same two tables, with as many cells, have one alignment, so
 * that a new column is new in each of them.
 *
 * @returns increasing pairs of indices of cells for each row after
 */
export function alignCells(rows: readonly RowPair[]): Map<Leaf, Pair[]> {
  const tables = new Map<Parent | undefined, Map<string, RowPair[]>>()
  for (const row of rows) {
    const { before, after } = row
    const alike = tables.get(tableOf(after)) ?? new Map<string, RowPair[]>()
    tables.set(tableOf(after), alike)
    const shape = `${before.cells.length} ${after.cells.length}`
    alike.set(shape, [...(alike.get(shape) ?? []), row])
  }
  const aligned = new Map<Leaf, Pair[]>()
  for (const alike of tables.values()) {
    for (const group of alike.values()) {
      const before = toColumns(group.map(({ before: { cells } }) => cells))
      const after = toColumns(group.map(({ after: { cells } }) => cells))
      const pairs = inOneOrder(before, after, alignColumns)
      for (const row of group) aligned.set(row.after, pairs)
    }
  }
  return aligned
}

function tableOf({ ancestors }: Leaf): Parent | undefined {
  return ancestors.findLast((ancestor) => ancestor.type === 'element' && ancestor.tagName === 'table')
}

function toColumns(rows: readonly (readonly Element[])[]): Column[] {
  const width = rows[0]?.length ?? 0
  return Array.from({ length: width }, (_, index) => {
    const keys = rows.flatMap((row) => (row[index] ? cellKey(row[index]) : []))
    return { key: keys.join('\n'), cells: keys.map((key) => new Set(wordsIn(key))) }
  })
}

/** Columns with most in common; then those that stand alone between the same neighbours. */
function alignColumns(before: readonly Column[], after: readonly Column[]): Pair[] {
  const effort = before.length * after.length * (before[0]?.cells.length ?? 0)
  const chain = effort > MAX_EFFORT ? [] : heaviestChain(candidatesOf(before, after))
  return gapsOf(chain, [before.length, after.length]).flatMap(({ before: one, after: other }, index) => {
    const pair = chain[index]
    const size = one[1] - one[0] === other[1] - other[0] ? one[1] - one[0] : 0
    const alone = Array.from({ length: size }, (_, step): Pair => [one[0] + step, other[0] + step])
    return pair ? [...alone, pair] : alone
  })
}

function candidatesOf(before: readonly Column[], after: readonly Column[]): Candidate[] {
  return before.flatMap((one, i) =>
    after.flatMap((other, j): Candidate[] => {
      const weight = likeness(one, other)
      return weight > 0 ? [{ pair: [i, j], weight }] : []
    }),
  )
}

/** How many words two columns have in common in the same rows; those of a picture are its address. */
function likeness(before: Column, after: Column): number {
  return before.cells.reduce((sum, words, row) => {
    const other = after.cells[row]
    return sum + [...words].filter((word) => other?.has(word)).length
  }, 0)
}
