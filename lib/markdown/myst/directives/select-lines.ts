import { type Directive, numberOf, type Option } from '../nodes'

interface LineNumbers {
  start: number | undefined
  end: number | undefined
}

type ReportOption = (option: Option, message: string, hint: string) => void

/** The lines of a text that the options of `include` name, as mystmd takes them; all, if there are no such options. */
export function selectLines(text: string, directive: Directive, report: ReportOption): string {
  const lines = text.split('\n')
  const chosen = directive.options.get('lines')
  if (chosen) return takeRanges(lines, chosen, report).join('\n')
  const numbers = { start: numberOf(directive, 'start-line'), end: numberOf(directive, 'end-line') }
  if (numbers.start !== undefined || numbers.end !== undefined) return takeNumbers(lines, numbers).join('\n')
  const start = findStart(lines, directive, report)
  return lines.slice(start, findEnd(lines, { start, directive }, report)).join('\n')
}

/** Of `1,3,5-10,20-`, each part. */
function takeRanges(lines: readonly string[], chosen: Option, report: ReportOption): string[] {
  const taken: string[] = []
  for (const part of chosen.value.split(',')) {
    const [, first, dash, last] = /^\s*(\d{1,9})\s*(?:(-)\s*(\d{1,9})?)?\s*$/.exec(part) ?? []
    const start = Number(first ?? 0)
    if (start === 0) report(chosen, `\`${part.trim()}\` is no line.`, 'Write lines, counted from 1, as `1,3,5-10,20-`.')
    else taken.push(...lines.slice(start - 1, dash ? (last ? Number(last) : undefined) : start))
    // Lines may be named over and over.
    if (taken.length > lines.length * 2) break
  }
  return taken
}

/** Numbers count from 0; below that, from the end. */
function takeNumbers(lines: readonly string[], { start = 0, end }: LineNumbers): string[] {
  const first = Math.max(0, start < 0 ? lines.length + start : start)
  // As in mystmd, the last line is among them.
  return end === undefined ? lines.slice(first) : lines.slice(first, (end < 0 ? lines.length + end : end) + 1)
}

function findStart(lines: readonly string[], { options }: Directive, report: ReportOption): number {
  const option = options.get('start-at') ?? options.get('start-after')
  if (!option?.value) return 0
  const found = lines.findIndex((line) => line.includes(option.value))
  if (found < 0) reportMissing(option, report)
  return Math.max(0, found) + (options.has('start-at') || found < 0 ? 0 : 1)
}

interface Search {
  start: number
  directive: Directive
}

function findEnd(lines: readonly string[], { start, directive: { options } }: Search, report: ReportOption): number {
  const option = options.get('end-at') ?? options.get('end-before')
  if (!option?.value) return lines.length
  const found = lines.findIndex((line, index) => index > start && line.includes(option.value))
  if (found >= 0) return options.has('end-at') ? found + 1 : found
  reportMissing(option, report)
  return lines.length
}

function reportMissing(option: Option, report: ReportOption): void {
  report(option, `No line of the file holds \`${option.value}\`.`, 'Correct the words, or remove the option.')
}
