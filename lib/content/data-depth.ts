import type { Report } from '#lib/findings/finding'
import { MAX_DATA_DEPTH } from '#lib/limits'
import { placeAt, type SourceText } from './source-text'

// Parsers of YAML and TOML call themselves for each list or map inside another, until the stack is used
// up. This looks for that before they do.

/** Where YAML, TOML or JSON is nested deeper than is read, if it is: by brackets, dashes or indentation. */
export function findTooDeep(text: string): number | undefined {
  const indents: number[] = []
  let open = 0
  let start = 0
  for (const line of text.split('\n')) {
    const [{ length: indent } = ''] = /^ */.exec(line) ?? []
    while ((indents.at(-1) ?? -1) >= indent) indents.pop()
    if (indent < line.length) indents.push(indent)
    const marks = /^[ \t]*((?:[-?:][ \t]+)*)/.exec(line)?.[1]?.replaceAll(/[ \t]/g, '').length ?? 0
    if (indents.length + marks > MAX_DATA_DEPTH) return start + indent
    for (const { 0: bracket, index } of line.matchAll(/[[\]{}]/g)) {
      open = Math.max(0, open + (bracket === '[' || bracket === '{' ? 1 : -1))
      if (open > MAX_DATA_DEPTH) return start + index
    }
    start += line.length + 1
  }
  return undefined
}

/** Reports data that is nested deeper than is read; whether it is. */
export function reportTooDeep(source: SourceText, report: Report): boolean {
  const offset = findTooDeep(source.value)
  if (offset === undefined) return false
  const message = `More than ${MAX_DATA_DEPTH} lists and maps stand inside one another here.`
  report('nesting', placeAt(source, offset), message, 'Look for brackets that are never closed, and take them out.')
  return true
}
