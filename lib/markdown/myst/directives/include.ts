import type { Code, RootContent } from 'mdast'
import { element } from '../element'
import type { IncludedFile } from '../include-file'
import { bodyOf, type Directive, flagOf, textOf } from '../nodes'
import type { PieceParser } from '../parse-directives'
import { rebaseAddresses } from '../rebase-addresses'
import { codeOptions, toCode } from './code'
import { asBlock, classesOf, commonProperties } from './container'
import type { DirectiveKind } from './directive-kind'
import { selectLines } from './select-lines'

/**
 * A file as a part of the page: `:::{include} people.md`. With a language, or as `literalinclude`, it is
 * shown as code.
 */
export const includeKinds: Readonly<Record<string, DirectiveKind>> = {
  include: include(false),
  literalinclude: include(true),
}

function include(isLiteral: boolean): DirectiveKind {
  return {
    argument: 'text',
    body: 'text',
    required: ['argument'],
    options: {
      ...codeOptions,
      literal: { about: 'Shows the file as code.', is: 'flag' },
      lang: { about: 'The language of the code, which the file is shown as.', aliases: ['language', 'code'] },
      lines: 'The lines to show, from 1: `1,3,5-10,20-`.',
      'start-line': { about: 'The first line, from 0.', is: 'number' },
      'end-line': { about: 'The last line, from 0.', is: 'number' },
      'start-at': 'Words in the first line.',
      'start-after': 'Words in the line before the first.',
      'end-at': 'Words in the last line.',
      'end-before': 'Words in the line after the last.',
      'lineno-match': { about: 'Accepted, but without effect.', is: 'flag' },
    },
    parse: (directive, parser) => readInclude(directive, isLiteral, parser),
    toNodes(directive) {
      const [first, ...others] = bodyOf(directive)
      if (first?.type === 'code' && first.data?.isIncluded) {
        return [toCode(directive, { value: first.value, lang: first.lang ?? undefined, filename: first.meta ?? '' })]
      }
      const nodes = first ? [first, ...others] : []
      const isBare = nodes.length === 0 || (!directive.options.has('label') && classesOf(directive).length === 0)
      return isBare ? nodes : [asBlock(directive, element('div', commonProperties(directive), nodes))]
    },
  }
}

declare module 'mdast' {
  interface CodeData {
    /** Whether it is the text of a file; `meta` is the file's name. */
    isIncluded?: true
  }
}

function readInclude(directive: Directive, isLiteral: boolean, parser: PieceParser): RootContent[] {
  const { argument } = directive
  const offset = argument?.offsetOf(0)
  const file = argument && offset !== undefined ? parser.readFile(argument.value, offset) : undefined
  if (!file || offset === undefined) return []
  const text = selectLines(file.text, directive, (option, message, hint) =>
    parser.report('directive-option', option.offset, message, hint),
  )
  const lang = textOf(directive, 'lang')
  if (isLiteral || flagOf(directive, 'literal') || lang !== undefined) return [toCodeNode(file, text, lang)]
  const nodes = parser.included(withoutFrontMatter(text), file, offset)
  rebaseAddresses(nodes, file)
  return nodes
}

function toCodeNode({ path }: IncludedFile, text: string, lang: string | undefined): Code {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const extension = /\.([^.]+)$/.exec(name)?.[1] ?? ''
  const value = text.replace(/\n$/, '')
  return {
    type: 'code',
    lang: lang ?? languages.get(extension) ?? extension,
    meta: name,
    value,
    data: { isIncluded: true },
  }
}

const languages: ReadonlyMap<string, string> = new Map([
  ['ts', 'typescript'],
  ['js', 'javascript'],
  ['mjs', 'javascript'],
  ['tex', 'latex'],
  ['py', 'python'],
  ['md', 'markdown'],
  ['yml', 'yaml'],
])

function withoutFrontMatter(text: string): string {
  return text.replace(/^---[ \t]*\n(?:(?!---[ \t]*$).*\n)*?---[ \t]*(?:\n|$)/m, (matched, at: number) =>
    at === 0 ? '' : matched,
  )
}
