import type { RootContent } from 'mdast'
import { asTarget, type ElementNode, element } from '../element'
import { argumentOf, type Directive, numberOf } from '../nodes'
import { commonProperties, targetOf, toCaption, toWordCaption } from './container'
import type { OptionKind } from './directive-kind'
import { alignmentOf } from './picture'

/** A row of a table: what each cell holds. */
export type Row = readonly (readonly RootContent[])[]

const ignored = 'Accepted, but without effect: columns are as wide as their words.'

export const tableOptions: Readonly<Record<string, string | OptionKind>> = {
  align: { about: 'Where the table stands.', is: ['left', 'center', 'right'] },
  width: ignored,
  widths: ignored,
}

/** The options of tables whose rows are given as a list. */
export const rowOptions: Readonly<Record<string, string | OptionKind>> = {
  ...tableOptions,
  'header-rows': { about: 'How many rows, from the top, are headings.', is: 'number' },
  'stub-columns': { about: 'How many columns, from the left, are headings.', is: 'number' },
}

/** A table with its caption above it, and what is said of it below; without words of its own, the first are the caption. */
export function toTableFigure(directive: Directive, content: readonly RootContent[]): ElementNode {
  const words = content.filter(({ type }) => type === 'paragraph')
  const own = toWordCaption(argumentOf(directive))
  const caption = own.length > 0 ? own : toCaption(words[0])
  const legend = own.length > 0 ? words : words.slice(1)
  const properties = commonProperties(directive, alignmentOf(directive))
  const shown = content.filter(({ type }) => type !== 'paragraph')
  return asTarget(element('figure', properties, [...caption, ...shown, ...legend]), targetOf(directive, 'table'))
}

/** Rows as a table; the first `header` of them are headings, and so are the columns that the directive says. */
export function toTable(rows: readonly Row[], header: number, directive: Directive): ElementNode {
  const stubs = numberOf(directive, 'stub-columns') ?? 0
  const toRow = (row: Row, index: number) => {
    const isHeader = index < header
    const cells = row.map((cell, column) => {
      const isHeading = isHeader || column < stubs
      const scope = isHeader ? 'col' : 'row'
      return isHeading ? element('th', { scope }, cell) : element('td', {}, cell)
    })
    return element('tr', {}, cells)
  }
  const lines = rows.map(toRow)
  const head = header > 0 && lines.length > 0 ? [element('thead', {}, lines.slice(0, header))] : []
  const body = lines.length > header ? [element('tbody', {}, lines.slice(header))] : []
  return element('table', {}, [...head, ...body])
}
