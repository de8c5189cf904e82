import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from 'yaml'
import type { Report } from '#lib/findings/finding'
import type { Rule } from '#lib/findings/rules'
import { MAX_ALIASES } from '#lib/limits'
import { reportTooDeep } from './data-depth'
import { type Extent, replaceExtent, stretchOfExtent } from './extent'
import type { Path, SourceDocument } from './source-document'
import { placeAt, type SourceText } from './source-text'
import { findMistakes } from './yaml-mistakes'

/** Parses YAML 1.2. What can't be read is reported under `rule`, and the result is undefined. */
export function parseYaml(source: SourceText, rule: Rule, report: Report): SourceDocument | undefined {
  if (reportTooDeep(source, report)) return undefined
  const document = parseDocument(source.value, { prettyErrors: false, stringKeys: true, uniqueKeys: false })
  const mistakes = findMistakes(document, (offset) => placeAt(source, offset).line)
  for (const { offset, message, hint } of mistakes) report(rule, placeAt(source, offset), message, hint)
  if (mistakes.length > 0) return undefined
  try {
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES })
    return {
      value,
      placeOf: (path, part = 'value') => stretchOfExtent(source, extentOf(document, path, part)),
      replacing: (path, part, word) => replaceExtent(source, extentOf(document, path, part), word),
      textAt: (path) => textAt(document, path, source),
    }
  } catch {
    // The one thing that can still be wrong.
    report(rule, placeAt(source), 'Too many values are written as `*name`.', 'Write the values out.')
    return undefined
  }
}

/** Where a key or a value stands; where the nearest node around it begins, if it isn't there. */
function extentOf(document: Document, path: Path, part: 'key' | 'value'): Extent {
  let node: unknown = document.contents
  let extent: Extent = { start: rangeOf(node)?.[0] ?? 0 }
  for (const [depth, step] of path.entries()) {
    const isKey = part === 'key' && depth === path.length - 1
    const pair = isMap(node) ? pairOf(node, step) : undefined
    node = pair && (isKey || !pair.value) ? pair.key : childOf(node, step, document)
    if (node === undefined) return { start: extent.start }
    const [start, end] = rangeOf(node) ?? [extent.start]
    extent = { start, end }
  }
  return extent
}

function rangeOf(node: unknown): readonly [start: number, end: number, ...more: number[]] | undefined {
  return isNode(node) ? (node.range ?? undefined) : undefined
}

/** A value inside a map or list; what an alias (`*name`) stands for. */
function childOf(node: unknown, step: string | number, document: Document): unknown {
  const child = isMap(node) ? pairOf(node, step)?.value : isSeq(node) ? node.items[Number(step)] : undefined
  return isAlias(child) ? child.resolve(document) : child
}

function pairOf(map: YAMLMap, step: string | number): Pair | undefined {
  let pairs = pairsByKey.get(map)
  if (!pairs) {
    pairs = new Map(map.items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair] as const] : [])))
    pairsByKey.set(map, pairs)
  }
  return pairs.get(String(step))
}

/** A map of thousands of keys is asked for the place of each. */
const pairsByKey = new WeakMap<YAMLMap, Map<string, Pair>>()

function textAt(document: Document, path: Path, source: SourceText): SourceText | undefined {
  let node: unknown = document.contents
  for (const step of path) node = childOf(node, step, document)
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return undefined
  return { file: source.file, value: node.value, ...textPlace(node as Scalar<string>, node.range, source) }
}

type TextPlace = Omit<SourceText, 'file' | 'value'>

function textPlace(node: Scalar<string>, [start, end]: readonly number[], source: SourceText): TextPlace {
  const raw = source.value.slice(start, end)
  if (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED') {
    const [header = ''] = raw.split('\n', 1)
    const { line } = placeAt(source, (start ?? 0) + header.length + 1)
    // The space that is in the file and not in the text.
    const indent = leadingSpace(raw.slice(header.length + 1)) - leadingSpace(node.value)
    return { line, indent: source.indent + indent, folded: node.type === 'BLOCK_FOLDED' }
  }
  const isQuoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE'
  const { line, column } = placeAt(source, (start ?? 0) + (isQuoted ? 1 : 0))
  const hasEscapes = (isQuoted ? raw.slice(1, -1) : raw) !== node.value
  return { line, indent: column - 1, folded: hasEscapes }
}

/** How many spaces the first line with words begins with. */
function leadingSpace(text: string): number {
  return /^(?: *\n)*( *)/.exec(text)?.[1]?.length ?? 0
}
