import type { Code, Parents, PhrasingContent, RootContent } from 'mdast'
import type { ReportProblem } from '../dialect'
import { checkOptions, optionsOf } from './check-options'
import { checkParts } from './check-parts'
import type { DirectiveKind } from './directives/directive-kind'
import { directiveKinds } from './directives/kinds'
import type { IncludedFile } from './include-file'
import { type InfoLine, readInfoLine } from './info-line'
import type { Directive, DirectiveOption, Option } from './nodes'
import { splitOptions } from './options'
import { endOfLine, type Stretch, stretchOfLines, toStretch } from './stretch'

/** Reads a piece of a text as the text is read. Stretches have the offsets of the whole text. */
export interface PieceParser {
  /** Where in the whole text an offset of what is being read is. */
  toSource(offset: number): number
  blocks(piece: Stretch): RootContent[]
  words(piece: Stretch): PhrasingContent[]
  report: ReportProblem
  /** The included file that is being read. */
  file: string | undefined
  /** Reads a file that is to be included; why it can't be is reported at an offset of the whole text. */
  readFile(name: string, offset: number): IncludedFile | undefined
  /** Reads a text of an included file as blocks, all of which stand at an offset of the whole text. */
  included(text: string, file: IncludedFile, offset: number): RootContent[]
}

/** Makes fences with a name in braces directives, and reads what is in them. */
export function parseDirectives(parent: Parents, text: string, parser: PieceParser): void {
  parent.children = parent.children.map((child): RootContent => {
    if (child.type === 'code') return toDirective(child, text, parser) ?? child
    if ('children' in child) parseDirectives(child, text, parser)
    return child
  }) as typeof parent.children
}

function toDirective(code: Code, text: string, parser: PieceParser): Directive | undefined {
  const { position } = code
  const start = position?.start.offset
  if (!position || start === undefined) return undefined
  const firstLine = endOfLine(text, start)
  const fence = fenceAt(text, start)
  const line = toSource(toStretch(text.slice(start + fence.length, firstLine), start + fence.length), parser)
  const info = fence === '' ? undefined : readInfoLine(line)
  if (!info) return undefined
  const { report } = parser
  reportUnread(info, report)
  if (!isClosed(code, text, fence)) {
    const message = `The directive \`${info.name}\` never ends.`
    report('directive-syntax', parser.toSource(start), message, hintToClose(fence))
  }
  const { options, body } = splitOptions(toSource(stretchOfLines(code.value, text, firstLine + 1), parser), report)
  const written = [...info.options, ...options]
  return completeDirective({ ...info, options: written }, { body, position }, parser)
}

type Place = Pick<Directive, 'body'> & { position: NonNullable<Directive['position']> }

/** Reads the parts of a directive as its kind says; those of one that nobody knows as words, so that they aren't lost. */
function completeDirective(info: InfoLine, { body, position }: Place, parser: PieceParser): Directive {
  const { name, argument } = info
  const kind = directiveKinds.get(name)
  const options = kind ? checkOptions(info.options, { name, kind }, parser.report) : new Map<string, Option>()
  const directive: Directive = {
    type: 'mystDirective',
    name,
    argument,
    options,
    body,
    file: parser.file,
    children: [],
    position,
  }
  if (argument && (!kind || kind.argument === 'words')) {
    directive.children.push({ type: 'mystArgument', children: parser.words(argument) })
  }
  if (kind) directive.children.push(...readOptionWords(info, kind, parser))
  if (!kind || kind.body === 'blocks') directive.children.push(...parser.blocks(body))
  directive.children.push(...(kind?.parse?.(directive, parser) ?? []))
  if (kind) {
    const start = parser.toSource(position.start.offset ?? 0)
    checkParts(directive, kind, (rule, message, hint, at = start) => parser.report(rule, at, message, hint))
  }
  return directive
}

function readOptionWords({ options }: InfoLine, kind: DirectiveKind, parser: PieceParser): DirectiveOption[] {
  const { kinds, names } = optionsOf(kind)
  return options.flatMap(({ name, value }) => {
    const known = names.get(name)
    if (known === undefined || kinds.get(known)?.is !== 'words') return []
    return { type: 'mystOption', name: known, children: parser.words(value) }
  })
}

function reportUnread({ name, unread }: InfoLine, report: ReportProblem): void {
  for (const { value, offsetOf } of unread) {
    const hint =
      'Between the braces stand the name, then `.class`, `#label` and `key="value"`, with spaces between them.'
    report('directive-syntax', offsetOf(0), `\`${value}\` can't stand in the braces of \`${name}\`.`, hint, {
      length: value.length,
    })
  }
}

function hintToClose(fence: string): string {
  const [line, signs] = fence.startsWith('`')
    ? [`of ${fence.length} backticks`, 'backticks']
    : [`\`${fence}\``, 'signs']
  return `Add a line ${line} after it. If it stands in another directive, begin and end that one with more ${signs}.`
}

function toSource({ value, offsetOf }: Stretch, parser: PieceParser): Stretch {
  return { value, offsetOf: (at) => parser.toSource(offsetOf(at)) }
}

function fenceAt(text: string, start: number): string {
  return /^(?:`+|~+|:+)/.exec(text.slice(start, endOfLine(text, start)))?.[0] ?? ''
}

/** Whether the last line of a fence is one that closes it. */
function isClosed({ position }: Code, text: string, fence: string): boolean {
  const { start, end } = position ?? {}
  if (start?.offset === undefined || end?.offset === undefined || end.line === start.line) return false
  const last = text.slice(text.lastIndexOf('\n', end.offset - 1) + 1, end.offset).trim()
  return last.endsWith(fence) && last.replaceAll(fence.charAt(0), '').replaceAll(/[>\s]/g, '') === ''
}
