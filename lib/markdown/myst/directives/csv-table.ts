import type { PhrasingContent, RootContent } from 'mdast'
import { type ElementNode, element } from '../element'
import { bodyOf, type Directive, flagOf, numberOf, textOf } from '../nodes'
import type { PieceParser } from '../parse-directives'
import { type Stretch, toStretch } from '../stretch'
import { type CsvFormat, parseCsv } from './csv'
import type { DirectiveKind } from './directive-kind'
import { type Row, rowOptions, toTable, toTableFigure } from './table-nodes'

/**
 * A table of comma-separated values, in the directive or in a file:
 *
 *     :::{csv-table} The caption
 *     :header: Project, Licence
 *
 *     Jupyter, BSD
 *     :::
 */
export const csvTable: DirectiveKind = {
  argument: 'words',
  body: 'text',
  options: {
    ...rowOptions,
    file: 'A file with the values, relative to the page.',
    header: 'A row of headings, above the others.',
    delim: 'What stands between values, if not a comma; also `tab` and `space`.',
    quote: 'What stands around a value, if not `"`.',
    escape: 'What stands before a quote in a value, if not `"`.',
    keepspace: { about: 'Space before a value belongs to it.', is: 'flag' },
    encoding: 'Accepted, but without effect.',
  },
  parse: (directive, parser) => [
    ...readRows(headerOf(directive), directive, parser),
    ...readRows(valuesOf(directive, parser), directive, parser),
  ],
  toNodes(directive, { report }) {
    const rows = bodyOf(directive).flatMap((row) => (row.type === 'mystElement' ? [cellsOf(row)] : []))
    if (directive.body.value.trim() === '' && !directive.options.has('file')) {
      report(
        'directive-content',
        undefined,
        'There are no values here.',
        'Write a row a line, or name a file in `:file:`.',
      )
    }
    const above = headerOf(directive) ? 1 : 0
    return [toTableFigure(directive, [toTable(rows, above + (numberOf(directive, 'header-rows') ?? 0), directive)])]
  },
}

function headerOf({ options }: Directive): Stretch | undefined {
  const header = options.get('header')
  // Sphinx's `:header: >` goes on in the next line.
  return header && { ...toStretch(header.value.replace(/^>\s*/, ' '), header.offset) }
}

function valuesOf({ options, body }: Directive, parser: PieceParser): Stretch | undefined {
  const file = options.get('file')
  if (!file) return body
  const text = parser.readFile(file.value, file.offset)?.text
  return text === undefined ? undefined : { value: text, offsetOf: () => file.offset }
}

function readRows(values: Stretch | undefined, directive: Directive, parser: PieceParser): ElementNode[] {
  if (!values) return []
  const rows = parseCsv(values, formatOf(directive), ({ offset, message, hint }) =>
    parser.report('directive-content', offset, message, hint),
  )
  return rows.map((row) =>
    element(
      'tr',
      {},
      row.map((cell) => element('td', {}, readCell(cell, parser))),
    ),
  )
}

/** Words without any markup, which need no parsing: large tables hold mostly these. */
const plain = /^[\p{L}\p{N}][\p{L}\p{N} ]*(?:[.,]\d[\p{L}\p{N} ]*)*$/u

function readCell(cell: Stretch, parser: PieceParser): PhrasingContent[] {
  return plain.test(cell.value) ? [{ type: 'text', value: cell.value }] : parser.words(cell)
}

function cellsOf({ children }: ElementNode): Row {
  return children.map((cell): RootContent[] => ('children' in cell ? (cell.children as RootContent[]) : []))
}

function formatOf(directive: Directive): CsvFormat {
  const delimiter = textOf(directive, 'delim') ?? ','
  return {
    delimiter: delimiter === 'tab' ? '\t' : delimiter === 'space' ? ' ' : delimiter.slice(0, 1),
    quote: (textOf(directive, 'quote') ?? '"').slice(0, 1),
    escape: (textOf(directive, 'escape') ?? '"').slice(0, 1),
    keepsSpace: flagOf(directive, 'keepspace') ?? false,
  }
}
