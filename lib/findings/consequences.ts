import type { Finding } from './finding'
import type { Rule } from './rules'

/** The files that configure the site, each with the rules that can't be judged while it has a mistake. */
const dependents: Readonly<Record<string, readonly Rule[]>> = {
  'site.yaml': ['link-missing'],
  'urls.yaml': ['link-missing', 'anchor-missing'],
  'pictures.lock.json': ['picture-remote', 'picture-missing'],
}

/** Findings without those about pages that may only follow from a mistake in a file that configures the site. */
export function withoutConsequences(findings: readonly Finding[]): Finding[] {
  const broken = findings.filter(({ rule }) => rule === 'site-schema' || rule === 'file-unreadable')
  const unjudged = new Set(broken.flatMap(({ file }) => dependents[file] ?? []))
  return findings.filter(({ rule, file }) => !unjudged.has(rule) || file in dependents)
}
