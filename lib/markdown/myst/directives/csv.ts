import { CsvError, parse } from 'csv-parse/sync'
import { MAX_CELLS } from '#lib/limits'
import { type Stretch, sliceStretch } from '../stretch'

/** How values are set apart. */
export interface CsvFormat {
  delimiter: string
  quote: string
  escape: string
  keepsSpace: boolean
}

/** What can't be read as values, and where. */
export interface CsvMistake {
  offset: number
  message: string
  hint: string
}

/** Reads comma-separated values (RFC 4180): rows of cells, each with its place. */
export function parseCsv(text: Stretch, format: CsvFormat, report: (mistake: CsvMistake) => void): Stretch[][] {
  try {
    return toRows(text, readRecords(text.value, format), report)
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    report({ offset: offsetOfLine(text, 'lines' in error ? Number(error['lines']) : 1), ...explain(error.code) })
    return []
  }
}

interface CsvRecord {
  record: string[]
  raw: string
}

function readRecords(value: string, { keepsSpace, ...format }: CsvFormat): CsvRecord[] {
  const options = { ...format, ltrim: !keepsSpace, relax_column_count: true, skip_empty_lines: true }
  // With `raw`, a record stands beside its text.
  return parse(value, { ...options, raw: true }) as unknown as CsvRecord[]
}

function toRows(text: Stretch, records: readonly CsvRecord[], report: (mistake: CsvMistake) => void): Stretch[][] {
  const width = records[0]?.record.length ?? 0
  const limit = Math.floor(MAX_CELLS / Math.max(1, width))
  let at = 0
  if (records.length > limit) {
    const message = `The table has more than ${MAX_CELLS} cells.`
    report({ offset: text.offsetOf(0), message, hint: 'Split it, or link to the file.' })
  }
  return records.slice(0, limit).map(({ record, raw }) => {
    const start = text.value.indexOf(raw, at)
    at = start + raw.length
    if (record.length !== width) {
      const message = `The row has ${count(record.length)}, the first one ${width}.`
      report({ offset: text.offsetOf(start), message, hint: 'Put values that hold the separator between quotes.' })
    }
    return placeCells(sliceStretch(text, start, at), record.slice(0, MAX_CELLS))
  })
}

/** A value with escapes isn't in the row as it is: then the end of the one before it has to do. */
function placeCells(row: Stretch, record: readonly string[]): Stretch[] {
  let at = 0
  return record.map((cell) => {
    const found = row.value.indexOf(cell, at)
    if (found < 0) {
      const before = at
      return { value: cell, offsetOf: () => row.offsetOf(before) }
    }
    at = found + cell.length
    return sliceStretch(row, found, at)
  })
}

function count(values: number): string {
  return values === 1 ? '1 value' : `${values} values`
}

function explain(code: string): { message: string; hint: string } {
  if (code === 'CSV_QUOTE_NOT_CLOSED')
    return { message: 'A quote is never closed.', hint: 'Close it at the end of the value.' }
  const hint = 'Put the whole value between quotes, and double the quotes in it.'
  if (/QUOTE/.test(code)) return { message: 'There is a quote amid a value.', hint }
  return { message: "These values can't be read.", hint: 'Write values with commas between them, a row a line.' }
}

function offsetOfLine({ value, offsetOf }: Stretch, line: number): number {
  let at = 0
  for (let current = 1; current < line; current++) {
    const end = value.indexOf('\n', at)
    if (end < 0) break
    at = end + 1
  }
  return offsetOf(at)
}
