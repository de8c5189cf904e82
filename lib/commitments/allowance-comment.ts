import type { Site } from '#lib/content/read-site'
import type { Place } from '#lib/findings/finding'
import type { Rule } from '#lib/findings/rules'

/** The comment that allows a finding, as it is written at its place: of YAML, of TOML or of Markdown. */
export function allowanceComment(rule: Rule, reason: string, { file, line }: Place, { index, sources }: Site): string {
  const body = index.pageByPath.get(file)?.body.line ?? 1
  const written = sources.get(file)?.split('\n')[line - 1] ?? ''
  // In a text of a section, Markdown has begun.
  const isField = !file.endsWith('.md') || (line < body && /^\s*(?:- )?["\w.-]+\s*[:=]/.test(written))
  return isField ? `\`# allow ${rule}: ${reason}\`` : `\`<!-- allow ${rule}: ${reason} -->\``
}
