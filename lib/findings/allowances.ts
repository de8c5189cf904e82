import type { Stretch } from './finding'

/** A comment that allows findings of a rule on its line, or on the next line that says something. */
export interface Allowance extends Stretch {
  rule: string
  reason: string
  /** The line that it is about. */
  of: number
}

const opening = /(?:<!--|^[ \t]*%|#|\/\/)[ \t]*allow[ \t]+([a-z][a-z-]*)[ \t]*:/

/**
 * Reads the comments of a file that allow a finding, with the reason why:
 *
 *     <!-- allow link-elsewhere: the page is moved next week -->
 *     % allow picture-alt: decoration        (MyST)
 *     # allow front-matter-unknown: our theme reads it        (front matter)
 */
export function readAllowances(file: string, source: string): Allowance[] {
  if (!source.includes('allow')) return []
  const lines = source.split('\n')
  return lines.flatMap((line, index) => {
    const match = line.includes('allow') ? opening.exec(line) : null
    if (!match?.[1]) return []
    const reason =
      line
        .slice(match.index + match[0].length)
        .split('-->', 1)[0]
        ?.trim() ?? ''
    const isAlone = line.slice(0, match.index).trim() === '' && (line.split('-->', 2)[1] ?? '').trim() === ''
    const next = lines.findIndex((other, at) => at > index && other.trim() !== '')
    const of = isAlone && next >= 0 ? next + 1 : index + 1
    const close = line.indexOf('-->', match.index)
    const end = { line: index + 1, column: 1 + (close < 0 ? line.trimEnd().length : close + '-->'.length) }
    return [{ file, line: index + 1, column: match.index + 1, end, rule: match[1], reason, of }]
  })
}
