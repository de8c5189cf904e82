import { type Rule, rules, type Severity } from './rules'

/** A spot in a content file; line and column count from 1, in UTF-16 units as editors show them. */
export interface Place {
  file: string
  line: number
  column: number
}

/** One thing that is wrong: where, what, and what to do about it. */
export interface Finding extends Place {
  rule: Rule
  severity: Severity
  message: string
  hint: string
}

/** Takes a finding; the severity follows from the rule. */
export type Report = (rule: Rule, place: Place, message: string, hint: string) => void

/** A list of findings, and the `report` that fills it. */
export function collectFindings(): { findings: Finding[]; report: Report } {
  const findings: Finding[] = []
  const report: Report = (rule, place, message, hint) => {
    findings.push({ ...place, rule, severity: rules[rule][0], message, hint })
  }
  return { findings, report }
}

/** Sorts by file, line and column, so that a report reads like the files do. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule),
  )
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error')
}

/** Order of code units: the same on every machine, whatever its language. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
