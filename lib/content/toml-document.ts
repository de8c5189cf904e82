import { type AST, getStaticTOMLValue, ParseError, parseTOML } from 'toml-eslint-parser'
import type { Report } from '#lib/findings/finding'
import type { Rule } from '#lib/findings/rules'
import { reportTooDeep } from './data-depth'
import { type Extent, replaceExtent, stretchOfExtent } from './extent'
import type { Path, SourceDocument } from './source-document'
import { placeAt, type SourceText } from './source-text'

interface Entry {
  key: Extent
  value: AST.TOMLContentNode | undefined
  extent: Extent
}

/** Parses TOML 1.0. What can't be read is reported under `rule`, and the result is undefined. */
export function parseToml(source: SourceText, rule: Rule, report: Report): SourceDocument | undefined {
  if (reportTooDeep(source, report)) return undefined
  const program = readProgram(source, rule, report)
  if (!program) return undefined
  const entries = new Map<string, Entry>()
  for (const node of program.body[0].body) recordNode(node, [], entries)
  const inherited = findInheritedKey(entries)
  if (inherited) {
    report(rule, placeAt(source, inherited.start), `\`${inherited.name}\` can't be a key.`, 'Give it another name.')
    return undefined
  }
  return {
    value: getStaticTOMLValue(program),
    placeOf: (path, part = 'value') => stretchOfExtent(source, extentOf(entries, path, part)),
    replacing: (path, part, word) => replaceExtent(source, extentOf(entries, path, part), word),
    textAt: (path) => textAt(entries.get(JSON.stringify(path)), source),
  }
}

function readProgram(source: SourceText, rule: Rule, report: Report) {
  try {
    return parseTOML(source.value, { tomlVersion: '1.0' })
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    const hint = 'Text needs quotes, and each line is `key = value` or a `[table]`.'
    report(rule, placeAt(source, error.index), `This can't be read: ${error.message}.`, hint)
    return undefined
  }
}

/** A key that would reach what every JavaScript object inherits (`__proto__`): the parser would write to that. */
function findInheritedKey(entries: Map<string, Entry>): { name: string; start: number } | undefined {
  for (const [path, { key }] of entries) {
    const name = (JSON.parse(path) as Path).find((step) => step in Object.prototype)
    if (name !== undefined) return { name: String(name), start: key.start }
  }
  return undefined
}

function recordNode(node: AST.TOMLKeyValue | AST.TOMLTable, prefix: Path, entries: Map<string, Entry>): void {
  if (node.type === 'TOMLTable') {
    const extent = { start: node.range[0] }
    entries.set(JSON.stringify(node.resolvedKey), { key: extent, value: undefined, extent })
    for (const child of node.body) recordNode(child, node.resolvedKey, entries)
    return
  }
  const path = [...prefix, ...node.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value))]
  // A key with dots in it is several.
  const key = node.key.keys.length === 1 ? toExtent(node.key) : { start: node.key.range[0] }
  entries.set(JSON.stringify(path), { key, value: node.value, extent: toExtent(node.value) })
  recordValue(node.value, path, entries)
}

function recordValue(value: AST.TOMLContentNode, path: Path, entries: Map<string, Entry>): void {
  if (value.type === 'TOMLInlineTable') for (const child of value.body) recordNode(child, path, entries)
  if (value.type !== 'TOMLArray') return
  for (const [index, element] of value.elements.entries()) {
    const at = [...path, index]
    entries.set(JSON.stringify(at), { key: toExtent(element), value: element, extent: toExtent(element) })
    recordValue(element, at, entries)
  }
}

function toExtent({ range: [start, end] }: { range: AST.Range }): Extent {
  return { start, end }
}

/** Where a key or a value stands; where the nearest one around it begins, if it isn't there. */
function extentOf(entries: Map<string, Entry>, path: Path, part: 'key' | 'value'): Extent {
  const whole = entries.get(JSON.stringify(path))
  if (whole) return part === 'key' ? whole.key : whole.extent
  for (let length = path.length - 1; length > 0; length--) {
    const around = entries.get(JSON.stringify(path.slice(0, length)))
    if (around) return { start: around.extent.start }
  }
  return { start: 0 }
}

function textAt(entry: Entry | undefined, source: SourceText): SourceText | undefined {
  const node = entry?.value
  if (node?.type !== 'TOMLValue' || node.kind !== 'string') return undefined
  const written = source.value.slice(...node.range)
  const opening = /^("""|''')\n?|./.exec(written)?.[0] ?? ''
  const { line, column } = placeAt(source, node.range[0] + opening.length)
  const isExact =
    written.startsWith(node.value, opening.length) && (opening.endsWith('\n') || !node.value.includes('\n'))
  return { file: source.file, value: node.value, line, indent: column - 1, folded: !isExact }
}
