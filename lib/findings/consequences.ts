import type { Finding } from './finding'
import type { Rule } from './rules'

/** The files that configure the site, each with the rules that can't be judged without it. */
const dependents: Readonly<Record<string, readonly Rule[]>> = {
  'site.yaml': ['link-missing', 'reference-missing', 'url-dropped', 'anchor-dropped'],
  'urls.yaml': ['link-missing', 'link-adopted', 'anchor-missing', 'url-dropped', 'anchor-dropped'],
  'pictures.lock.json': ['picture-remote', 'picture-missing'],
  'pictures.yaml': ['picture-alt'],
  'words.txt': ['spelling'],
}

/**
 * Findings without those about pages that may only follow from a mistake in a file that configures the site.
 *
 * @param unread the names of such files that have a mistake and were not used
 */
export function withoutConsequences(findings: readonly Finding[], unread: readonly string[]): Finding[] {
  const unjudged = unread.flatMap((file) => dependents[file] ?? [])
  return findings.filter(({ rule, file }) => !unjudged.includes(rule) || Object.hasOwn(dependents, file))
}
