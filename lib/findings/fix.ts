import type { Finding } from './finding'

/** A finding whose place has an end, and for which it is certain what to write. */
type Fixable = Finding & Required<Pick<Finding, 'end' | 'replacement'>>

/** Whether it is certain what to write instead. */
export function isFixable(finding: Finding): finding is Fixable {
  return finding.end !== undefined && finding.replacement !== undefined && finding.because === undefined
}

/**
 * A text with what is certain put right. Of findings that overlap, the first counts; the others are for
 * the next time.
 *
 * @param findings those of the text's file
 */
export function fixText(text: string, findings: readonly Finding[]): { text: string; fixed: number } {
  const starts = lineStarts(text)
  const offsetOf = ({ line, column }: { line: number; column: number }) =>
    (starts[line - 1] ?? text.length) + column - 1
  const edits = findings
    .filter(isFixable)
    .map((finding) => ({ start: offsetOf(finding), end: offsetOf(finding.end), text: finding.replacement }))
    .sort((a, b) => a.start - b.start)
  const parts: string[] = []
  let at = 0
  let fixed = 0
  for (const edit of edits) {
    if (edit.start < at) continue
    parts.push(text.slice(at, edit.start), edit.text)
    at = edit.end
    fixed++
  }
  return { text: parts.join('') + text.slice(at), fixed }
}

/** Where each line begins; lines end as editors end them. */
function lineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ 0: ending, index }) => index + ending.length)]
}
