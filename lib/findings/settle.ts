import { type Allowance, readAllowances } from './allowances'
import type { Finding, Report, Stretch } from './finding'
import type { Severity } from './rule'
import { isRule, ruleNames, rules } from './rules'
import { suggest } from './suggest'

/** What `site.yaml` makes less of, each with the reason why. */
export interface FindingSettings {
  severities: Readonly<Record<string, { severity: Severity; reason: string }>>
  /** Addresses that are as they should be, whatever a rule says of them. */
  addresses: Readonly<Record<string, string>>
}

interface Settling {
  settings: FindingSettings
  /** The place of a setting in `site.yaml`. */
  placeOf(...path: string[]): Stretch
  /** Of which rules settings and comments are looked at: those that the findings are about. */
  concerns?: (rule: string) => boolean
  /** Whether a comment is about a change that was made before; none is, if not given. */
  isStale?: (allowance: Allowance) => boolean
  report: Report
}

const ranks: Readonly<Record<Severity, number>> = { note: 0, warning: 1, error: 2 }

/**
 * Findings as they count: less of a rule that `site.yaml` lowers, a note where an address or a comment in
 * the file allows one. Settings and comments that can't be followed are reported.
 *
 * @param sources the texts of the content files, by their paths
 */
export function settleFindings(
  findings: readonly Finding[],
  sources: ReadonlyMap<string, string>,
  settling: Settling,
): Finding[] {
  checkSettings(settling)
  const allowances = new Map<string, Allowance>()
  for (const [file, source] of sources) {
    for (const allowance of readAllowances(file, source)) {
      if (settling.concerns?.(allowance.rule) === false) continue
      if (isSound(allowance, settling)) allowances.set(keyOf(allowance, allowance.of), allowance)
    }
  }
  const unused = new Set(allowances.values())
  const settled = findings.map((finding) => {
    const allowance = allowances.get(keyOf(finding, finding.line))
    if (allowance) unused.delete(allowance)
    return settle(finding, settling.settings, allowance)
  })
  for (const allowance of unused) {
    settling.report('allowance', allowance, `Nothing here breaks \`${allowance.rule}\`.`, 'Remove the comment.')
  }
  return settled
}

function keyOf({ file, rule }: { file: string; rule: string }, line: number): string {
  return `${file}:${line}:${rule}`
}

function isSound(allowance: Allowance, { isStale, report }: Settling): boolean {
  const { rule, reason } = allowance
  if (!isRule(rule)) {
    report('allowance', allowance, `There is no rule \`${rule}\`.`, suggest(rule, ruleNames))
  } else if (reason === '') {
    report('allowance', allowance, `The comment says no reason to allow \`${rule}\`.`, 'Write it after the colon.')
  } else if (isStale?.(allowance)) {
    report('allowance', allowance, `This comment allowed an earlier change.`, 'Remove it.')
    return false
  }
  return isRule(rule) && reason !== ''
}

function settle(finding: Finding, settings: FindingSettings, allowance: Allowance | undefined): Finding {
  const { address } = finding
  const allowed =
    address !== undefined && Object.hasOwn(settings.addresses, address) ? settings.addresses[address] : undefined
  const because = allowance?.reason ?? allowed
  if (because !== undefined) return { ...finding, severity: 'note', because }
  const lowered = Object.hasOwn(settings.severities, finding.rule) ? settings.severities[finding.rule] : undefined
  if (!lowered || ranks[lowered.severity] >= ranks[finding.severity]) return finding
  return { ...finding, severity: lowered.severity, because: lowered.reason }
}

function checkSettings({ settings, placeOf, concerns, report }: Settling): void {
  for (const [name, { severity }] of Object.entries(settings.severities)) {
    if (concerns?.(name) === false) continue
    const place = placeOf('severities', name)
    if (!isRule(name)) {
      report('site-schema', place, `There is no rule \`${name}\`.`, suggest(name, ruleNames))
    } else if (ranks[severity] >= ranks[rules[name].severity]) {
      const message = `A breach of \`${name}\` is \`${rules[name].severity}\` anyway: a severity can only be lowered.`
      report('site-schema', place, message, 'Remove the setting.')
    }
  }
}
