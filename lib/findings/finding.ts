import type { Severity } from './rule'
import { type Rule, rules } from './rules'

/** A spot in a content file; line and column count from 1, in UTF-16 units as editors show them. */
export interface Place {
  file: string
  line: number
  column: number
}

/** A stretch of a content file, and what else is known about it. */
export interface Stretch extends Place {
  /** Where it ends: just after its last character. */
  end?: { line: number; column: number }
  /** What to write instead of it, where that is certain. */
  replacement?: string
  /** The address that a finding is about, so that `site.yaml` can allow it. */
  address?: string
  /** The URL of the page that it is about, where that is another than the file's. */
  page?: string
}

/** One thing that is wrong: where, what, and what to do about it. */
export interface Finding extends Stretch {
  rule: Rule
  severity: Severity
  message: string
  hint: string
  /** Why `site.yaml` or a comment makes less of it. */
  because?: string
}

/** Takes a finding; the severity follows from the rule. */
export type Report = (rule: Rule, place: Stretch, message: string, hint: string) => void

/** A list of findings, and the `report` that fills it. */
export function collectFindings(): { findings: Finding[]; report: Report } {
  const findings: Finding[] = []
  const report: Report = (rule, place, message, hint) => {
    findings.push({ ...place, rule, severity: rules[rule].severity, message, hint })
  }
  return { findings, report }
}

/** Sorts by file, line and column, so that a report reads like the files do. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule),
  )
}

/** Whether anything keeps the site from being built. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error')
}

/** Order of code units: the same on every machine, whatever its language. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
