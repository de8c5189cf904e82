import { type Document, isMap, isScalar, isSeq, type Node, parseDocument, type Scalar } from 'yaml'
import type { Report } from '#lib/findings/finding'
import type { Rule } from '#lib/findings/rules'
import type { Path, SourceDocument } from './source-document'
import { placeAt, type SourceText } from './source-text'
import { findMistakes } from './yaml-mistakes'

/** Aliases may be followed this often before a document counts as an attack (`yaml`'s own measure). */
const MAX_ALIASES = 100

/** Parses YAML 1.2. What can't be read is reported under `rule`, and the result is undefined. */
export function parseYaml(source: SourceText, rule: Rule, report: Report): SourceDocument | undefined {
  const document = parseDocument(source.value, { prettyErrors: false, stringKeys: true })
  const mistakes = findMistakes(document, (offset) => placeAt(source, offset).line)
  for (const { offset, message, hint } of mistakes) report(rule, placeAt(source, offset), message, hint)
  if (mistakes.length > 0) return undefined
  try {
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES })
    return {
      value,
      placeOf: (path, part = 'value') => placeAt(source, offsetOf(document, path, part)),
      textAt: (path) => textAt(document, path, source),
    }
  } catch {
    // The one thing that can still be wrong.
    report(rule, placeAt(source), 'Too many values are written as `*name`.', 'Write the values out.')
    return undefined
  }
}

function offsetOf(document: Document, path: Path, part: 'key' | 'value'): number {
  let node: unknown = document.contents
  let offset = rangeStart(node) ?? 0
  for (const [depth, step] of path.entries()) {
    const isLast = depth === path.length - 1
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      if (!pair) return offset
      node = isLast && part === 'key' ? pair.key : (pair.value ?? pair.key)
    } else if (isSeq(node)) {
      node = node.items[Number(step)]
    } else {
      return offset
    }
    offset = rangeStart(node) ?? offset
  }
  return offset
}

function rangeStart(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0]
}

function textAt(document: Document, path: Path, source: SourceText): SourceText | undefined {
  const node = document.getIn(path, true)
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return undefined
  return { file: source.file, value: node.value, ...textPlace(node as Scalar<string>, node.range[0], source) }
}

function textPlace(node: Scalar<string>, start: number, source: SourceText): Omit<SourceText, 'file' | 'value'> {
  if (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED') {
    const lineEnd = source.value.indexOf('\n', start)
    const { line } = placeAt(source, lineEnd + 1)
    const indent = /^(?: *\n)*( *)/.exec(source.value.slice(lineEnd + 1))?.[1]?.length ?? 0
    return { line, indent: source.indent + indent, folded: node.type === 'BLOCK_FOLDED' }
  }
  const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE'
  const { line, column } = placeAt(source, quoted ? start + 1 : start)
  const spansLines = source.value.slice(start, node.range?.[1]).includes('\n')
  return { line, indent: column - 1, folded: spansLines }
}
