import { type Finding, sortFindings } from './finding'
import type { Severity } from './rules'

export type FindingsFormat = 'text' | 'json' | 'github'

/**
 * Findings as a person, a program or GitHub reads them.
 *
 * - `text`: two lines a finding and a count at the end.
 * - `json`: an array of the findings.
 * - `github`: workflow commands, which GitHub shows beside the changed lines.
 *
 * `prefix` is put before each file name (the content folder, as seen from the repository).
 */
export function formatFindings(findings: readonly Finding[], format: FindingsFormat, prefix = ''): string {
  const sorted = sortFindings(findings).map((finding) => ({ ...finding, file: prefix + finding.file }))
  switch (format) {
    case 'json':
      return JSON.stringify(sorted, null, 2)
    case 'github':
      return sorted.map(toWorkflowCommand).join('\n')
    case 'text':
      return [...sorted.map(toText), countFindings(findings)].join('\n\n')
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

function toText({ file, line, column, severity, rule, message, hint }: Finding): string {
  return `${file}:${line}:${column} ${severity}: ${message} [${rule}]\n  ${hint}`
}

const workflowCommands = { error: 'error', warning: 'warning', note: 'notice' } as const

function toWorkflowCommand({ file, line, column, severity, rule, message, hint }: Finding): string {
  const properties = { file, line, col: column, title: rule }
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${workflowCommands[severity]} ${list.join(',')}::${escapeData(`${message} ${hint}`)}`
}

// The escapes that GitHub's workflow commands ask for.
const escapeData = (value: string) => value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (value: string) => escapeData(value).replaceAll(':', '%3A').replaceAll(',', '%2C')
