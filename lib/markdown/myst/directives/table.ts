import type { List, ListItem, RootContent } from 'mdast'
import { bodyOf, numberOf } from '../nodes'
import { withoutParagraph } from './container'
import type { DirectiveKind } from './directive-kind'
import { type Row, rowOptions, tableOptions, toTable, toTableFigure } from './table-nodes'

/** A Markdown table with a caption: `:::{table} The caption`. */
export const table: DirectiveKind = {
  argument: 'words',
  body: 'blocks',
  required: ['body'],
  options: tableOptions,
  toNodes: (directive) => [toTableFigure(directive, bodyOf(directive))],
}

/**
 * A table whose rows are lists in a list:
 *
 *     :::{list-table} The caption
 *     :header-rows: 1
 *
 *     * - Project
 *       - Licence
 *     * - Jupyter
 *       - BSD
 *     :::
 */
export const listTable: DirectiveKind = {
  argument: 'words',
  body: 'blocks',
  required: ['body'],
  options: rowOptions,
  toNodes(directive, { report }) {
    const body = bodyOf(directive)
    const rows = toRows(body)
    if (rows) return [toTableFigure(directive, [toTable(rows, numberOf(directive, 'header-rows') ?? 0, directive)])]
    if (body.length > 0) {
      const hint = 'Write a row as `* - one` and the cells below it as `  - two`.'
      report('directive-content', undefined, 'The body of `list-table` is no list of lists.', hint)
    }
    return body
  },
}

function toRows([list, ...others]: readonly RootContent[]): Row[] | undefined {
  if (list?.type !== 'list' || others.length > 0) return undefined
  const rows = list.children.map(toRow)
  return rows.every((row) => row !== undefined) ? rows : undefined
}

function toRow({ children: [list, ...others] }: ListItem): Row | undefined {
  return list?.type === 'list' && others.length === 0 ? toCells(list) : undefined
}

function toCells({ children }: List): Row {
  return children.map((item) => withoutParagraph(item.children))
}
