import type { Code, Parents, PhrasingContent, RootContent } from 'mdast'
import type { ReportProblem } from '../dialect'
import { directiveKinds } from './directives/kinds'
import type { Directive, DirectiveArgument } from './nodes'
import { splitOptions } from './options'
import { endOfLine, type Stretch, stretchOfLines, toStretch } from './stretch'

/** Reads a piece of a text as the text is read. Stretches have the offsets of the whole text. */
export interface PieceParser {
  /** Where in the whole text an offset of what is being read is. */
  toSource(offset: number): number
  blocks(piece: Stretch): RootContent[]
  words(piece: Stretch): PhrasingContent[]
  report: ReportProblem
}

const info = /^\{\s*([\w:+.-]+)\s*\}$/

/** Makes fences with a name in braces directives, and reads what is in them. */
export function parseDirectives(parent: Parents, text: string, parser: PieceParser): void {
  parent.children = parent.children.map((child): RootContent => {
    if (child.type === 'code') return toDirective(child, text, parser) ?? child
    if ('children' in child) parseDirectives(child, text, parser)
    return child
  }) as typeof parent.children
}

function toDirective(code: Code, text: string, parser: PieceParser): Directive | undefined {
  const name = info.exec(code.lang ?? '')?.[1]?.toLowerCase()
  const start = code.position?.start.offset
  if (name === undefined || start === undefined) return undefined
  const firstLine = endOfLine(text, start)
  reportUnclosed(code, text, parser)
  const { options, body } = splitOptions(toSource(stretchOfLines(code.value, text, firstLine + 1), parser))
  const argument = code.meta
    ? toSource(toStretch(code.meta, text.lastIndexOf(code.meta, firstLine)), parser)
    : undefined
  const kind = directiveKinds.get(name)
  const words: DirectiveArgument[] =
    argument && kind?.argument === 'words' ? [{ type: 'mystArgument', children: parser.words(argument) }] : []
  // The body of a directive that nobody knows is read as words, so that they aren't lost.
  const blocks = kind === undefined || kind.body === 'blocks' ? parser.blocks(body) : []
  const directive: Directive = {
    type: 'mystDirective',
    name,
    argument,
    options,
    body,
    children: [...words, ...blocks],
    ...(code.position ? { position: code.position } : {}),
  }
  directive.children.push(...(kind?.parse?.(directive, parser) ?? []))
  return directive
}

function toSource({ value, offsetOf }: Stretch, parser: PieceParser): Stretch {
  return { value, offsetOf: (at) => parser.toSource(offsetOf(at)) }
}

function reportUnclosed({ lang, position }: Code, text: string, parser: PieceParser): void {
  const { start, end } = position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return
  const fence = /^(?:`+|~+|:+)/.exec(text.slice(start.offset, start.offset + 100))?.[0] ?? ''
  const last = text.slice(text.lastIndexOf('\n', end.offset - 1) + 1, end.offset).trim()
  if (
    end.line > start.line &&
    last.endsWith(fence) &&
    last.replaceAll(fence.charAt(0), '').replaceAll(/[>\s]/g, '') === ''
  )
    return
  const message = `The directive \`${lang}\` never ends.`
  parser.report('directive-syntax', parser.toSource(start.offset), message, `Add a line \`${fence}\` after it.`)
}
