import type { Element, ElementContent } from 'hast'
import type { RowPair } from './align-cells'
import { asKept, asRemoved, asShownAgain } from './clean'
import type { ComparedPair } from './comparison'
import { gapsOf } from './gaps'
import type { Pair } from './longest-common'
import { markCell, textOfCell, wordsOfCell } from './mark-leaf'
import { countIn, type Ledger, type Mark, markOfRun, type Run } from './marks'

/** A row of both pages: as one, and each by itself. */
export interface ComparedRow {
  tree: Element
  before: Element
  after: Element
}

/** How the cells of some rows belong together, and the columns that are new or gone, each a change of its own. */
export interface CellAlignment {
  pairs: readonly Pair[]
  columns: Map<string, Run>
}

/** What the leaves of two cells became: as one, and each by itself. */
export type CompareCells = (before: Element, after: Element) => { children: ElementContent[]; pairs: ComparedPair[] }

interface RowContext {
  cells: CellAlignment
  ledger: Ledger
  compareCells: CompareCells
}

/** Compares the cells of two rows that belong together. */
export function compareRow({ before, after }: RowPair, { cells, ledger, compareCells }: RowContext): ComparedRow {
  const tree: ElementContent[] = []
  const one: ElementContent[] = []
  const other: ElementContent[] = []
  gapsOf(cells.pairs, [before.cells.length, after.cells.length]).forEach((gap, index) => {
    before.cells.slice(...gap.before).forEach((cell, step) => {
      const mark = columnMark(cell, { isNew: false, column: gap.before[0] + step }, { cells, ledger })
      const marking = { mark, kind: 'deleted', clean: asRemoved } as const
      tree.push(markCell(cell, marking))
      one.push(markCell(cell, marking))
    })
    after.cells.slice(...gap.after).forEach((cell, step) => {
      const mark = columnMark(cell, { isNew: true, column: gap.after[0] + step }, { cells, ledger })
      tree.push(markCell(cell, { mark, kind: 'inserted', clean: asKept }))
      other.push(markCell(cell, { mark, kind: 'inserted', clean: asShownAgain }))
    })
    const [i, j] = cells.pairs[index] ?? []
    const [oldCell, newCell] = [before.cells[i ?? -1], after.cells[j ?? -1]]
    if (!oldCell || !newCell) return
    const { children, pairs } = compareCells(oldCell, newCell)
    tree.push({ ...asKept(newCell), children })
    one.push({ ...asRemoved(oldCell), children: pairs.flatMap((pair) => pair.before) })
    other.push({ ...asShownAgain(newCell), children: pairs.flatMap((pair) => pair.after) })
  })
  const [oldRow, newRow] = [before.nodes[0], after.nodes[0]]
  return {
    tree: rowOf(newRow, asKept, tree),
    before: rowOf(oldRow, asRemoved, one),
    after: rowOf(newRow, asShownAgain, other),
  }
}

function rowOf(row: ElementContent | undefined, clean: (row: Element) => Element, children: ElementContent[]): Element {
  const shown = row?.type === 'element' ? clean(row) : undefined
  return { type: 'element', tagName: 'tr', properties: shown?.properties ?? {}, children }
}

function columnMark(
  cell: Element,
  { isNew, column }: { isNew: boolean; column: number },
  { cells, ledger }: { cells: CellAlignment; ledger: Ledger },
): Mark {
  const name = `${isNew} ${column}`
  const run: Run = cells.columns.get(name) ?? { kind: isNew ? 'inserted' : 'deleted', key: undefined }
  cells.columns.set(name, run)
  const mark = markOfRun(ledger, run, isNew ? 'ins' : 'del')
  countIn(ledger, run, { side: isNew ? 'after' : 'before', text: textOfCell(cell), words: wordsOfCell(cell) })
  return mark
}
