import { location } from 'vfile-location'
import { isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml'
import { findMistakes } from '#lib/content/yaml-mistakes'
import type { ReportProblem } from '../dialect'
import type { WrittenOption } from './info-line'
import { endOfLine, type Stretch, sliceStretch } from './stretch'

/** The options that a directive's body begins with, and the rest of it. */
export interface SplitBody {
  options: WrittenOption[]
  body: Stretch
}

const optionLine = /^:([^:\s]+):(?:[ \t]*(?=\S)(.*))?$/

/**
 * Splits options from a body:
 *
 *     :name: map          ---
 *     :width: 50%    or   name: map
 *                         ---
 *     The caption         The caption
 */
export function splitOptions(stretch: Stretch, report: ReportProblem): SplitBody {
  const fence = /^---[ \t]*(?:\n|$)/.exec(stretch.value)?.[0]
  const { options, end } = fence ? readFenced(stretch, fence.length, report) : readColons(stretch)
  const blank = /^(?:[ \t]*\n)+/.exec(stretch.value.slice(end))?.[0].length ?? 0
  const last = stretch.value.trimEnd().length
  return { options, body: sliceStretch(stretch, end + blank, Math.max(end + blank, last)) }
}

interface OptionLines {
  options: WrittenOption[]
  /** Where the body begins. */
  end: number
}

/** A line that is indented goes on with the option above it. */
function readColons(stretch: Stretch): OptionLines {
  const options: WrittenOption[] = []
  const { value } = stretch
  let at = 0
  while (at < value.length) {
    const end = endOfLine(value, at)
    const line = value.slice(at, end).trimEnd()
    const [, name, text = ''] = optionLine.exec(line) ?? []
    const last = options.at(-1)
    if (name !== undefined) {
      const start = at + line.length - text.length
      const nameOffset = stretch.offsetOf(at + 1)
      options.push({ name, nameOffset, value: sliceStretch(stretch, start, start + text.length) })
    } else if (last && /^[ \t]+\S/.test(line)) {
      last.value = { value: `${last.value.value}\n${line.trim()}`, offsetOf: last.value.offsetOf }
    } else break
    at = end + 1
  }
  return { options, end: Math.min(at, value.length) }
}

function readFenced(stretch: Stretch, start: number, report: ReportProblem): OptionLines {
  const { value, offsetOf } = stretch
  const close = /^---[ \t]*$/m.exec(value.slice(start))
  if (!close) {
    const hint = 'Add a line `---` after them.'
    report('directive-syntax', offsetOf(0), 'The options that begin with `---` never end.', hint)
    return { options: [], end: start }
  }
  const yaml = sliceStretch(stretch, start, start + close.index)
  return { options: readYaml(yaml, report), end: Math.min(value.length, start + close.index + close[0].length + 1) }
}

function readYaml({ value, offsetOf }: Stretch, report: ReportProblem): WrittenOption[] {
  const document = parseDocument(value, { prettyErrors: false, stringKeys: true })
  const points = location(value)
  const mistakes = findMistakes(document, (offset) => points.toPoint(offset)?.line ?? 1)
  for (const { offset, message, hint } of mistakes) report('directive-syntax', offsetOf(offset), message, hint)
  if (mistakes.length > 0 || document.contents === null) return []
  if (!isMap(document.contents)) {
    report('directive-syntax', offsetOf(0), 'The options are no `name: value`.', 'Write each on a line of its own.')
    return []
  }
  return document.contents.items.flatMap((pair) => {
    const start = isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0
    return isScalar(pair.key) ? { name: String(pair.key.value), value: toValue(pair.value, offsetOf, start) } : []
  })
}

/** A value as it would stand behind `:name:`; of a list, with commas. */
function toValue(node: unknown, offsetOf: (at: number) => number, key: number): Stretch {
  if (isSeq(node)) {
    const values = node.items.map((item) => (isScalar(item) ? String(item.value ?? '') : ''))
    return { value: values.join(', '), offsetOf: () => offsetOf(node.range?.[0] ?? key) }
  }
  if (!isScalar(node) || node.value === null) return { value: '', offsetOf: () => offsetOf(key) }
  const scalar: Scalar = node
  const isQuoted = scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE'
  const start = (scalar.range?.[0] ?? key) + (isQuoted ? 1 : 0)
  const text = String(scalar.value).trimEnd()
  return { value: text, offsetOf: (at) => offsetOf(text.includes('\n') ? start : start + at) }
}
