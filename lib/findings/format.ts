import { type Finding, sortFindings } from './finding'
import type { Severity } from './rule'

export type FindingsFormat = 'text' | 'json' | 'github'

export interface FormatOptions {
  /** What is put before each file name: the content folder, as seen from the repository. */
  prefix?: string
  /** A line of a file, to be shown below a finding in it. */
  lineOf?: (file: string, line: number) => string | undefined
}

/**
 * Findings as a person, a program or GitHub reads them.
 *
 * - `text`: what is wrong, the line with a caret below the place if `lineOf` gives it, and what to do; a
 *   count at the end.
 * - `json`: an array of the findings.
 * - `github`: workflow commands, which GitHub shows beside the changed lines.
 */
export function formatFindings(
  findings: readonly Finding[],
  format: FindingsFormat,
  { prefix = '', lineOf }: FormatOptions = {},
): string {
  const sorted = sortFindings(findings)
  const named = sorted.map((finding) => ({ ...finding, file: prefix + finding.file }))
  switch (format) {
    case 'json':
      return JSON.stringify(named, null, 2)
    case 'github':
      return named.map(toWorkflowCommand).join('\n')
    case 'text':
      return [
        ...sorted.map((finding) => toText(finding, prefix, lineOf?.(finding.file, finding.line))),
        countFindings(findings),
      ].join('\n\n')
  }
}

/** `2 errors, 1 warning`, or `No findings.` */
export function countFindings(findings: readonly Finding[]): string {
  const counts = (['error', 'warning', 'note'] as const satisfies Severity[])
    .map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity}${count === 1 ? '' : 's'}`)
  return counts.length > 0 ? counts.join(', ') : 'No findings.'
}

function toText(finding: Finding, prefix: string, source: string | undefined): string {
  const { file, line, column, severity, rule, message, hint, because } = finding
  return [
    `${prefix}${file}:${line}:${column} ${severity}: ${message} [${rule}]`,
    ...(source === undefined ? [] : pointAt(source, finding)),
    `  ${hint}`,
    ...(because === undefined ? [] : [`  Allowed: ${because}`]),
  ].join('\n')
}

/** How much of a line is shown to either side of the place. */
const REACH = 60

/** The line, or the part of it around the place, and below it what the finding is about. */
function pointAt(source: string, { line, column, end }: Finding): string[] {
  const start = Math.max(0, column - 1 - REACH)
  const before = (start > 0 ? '…' : '') + source.slice(start, column - 1)
  const shown = source.slice(column - 1, column - 1 + REACH)
  const length = end?.line === line ? end.column - column : 1
  const caret = '^'.repeat(Math.max(1, Math.min(length, shown.length)))
  const rest = column - 1 + REACH < source.length ? '…' : ''
  return [`  | ${before}${shown}${rest}`, `  | ${before.replaceAll(/[^\t]/g, ' ')}${caret}`]
}

const workflowCommands = { error: 'error', warning: 'warning', note: 'notice' } as const

function toWorkflowCommand({ file, line, column, end, severity, rule, message, hint }: Finding): string {
  const place = { file, line, ...(end ? { endLine: end.line } : {}), col: column, ...endColumn(line, end) }
  const list = Object.entries({ ...place, title: rule }).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  )
  return `::${workflowCommands[severity]} ${list.join(',')}::${escapeData(`${message} ${hint}`)}`
}

/** GitHub takes an end of the column only on the line where the finding begins. */
function endColumn(line: number, end: Finding['end']): { endColumn?: number } {
  return end?.line === line ? { endColumn: end.column } : {}
}

// The escapes that GitHub's workflow commands ask for.
const escapeData = (value: string) => value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (value: string) => escapeData(value).replaceAll(':', '%3A').replaceAll(',', '%2C')
