import type { Root, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString as toText } from 'mdast-util-to-string'
import type { SourceText } from '#lib/content/source-text'
import type { Dialect, Problem, Syntax } from './dialect'
import { hugoSyntax } from './hugo/syntax'
import { mystSyntax } from './myst/syntax'
import { maskIndex, maskInsertions, maskPattern, replaceReserved } from './shortcodes/mask'
import { type Insertion, readShortcodes } from './shortcodes/shortcodes'

/** A text as a syntax tree, with shortcodes masked. Offsets in the tree are offsets in the text. */
export interface ParsedMarkdown {
  tree: Root
  insertions: Insertion[]
  problems: Problem[]
}

const syntaxes: Readonly<Record<Dialect, Syntax>> = { hugo: hugoSyntax, myst: mystSyntax }

/** Parses a text as the engine of its dialect reads it. */
export function parseMarkdown(text: SourceText, dialect: Dialect): ParsedMarkdown {
  const value = replaceReserved(text.value)
  const { insertions, errors } = readShortcodes(value)
  const masked = maskInsertions(value, insertions)
  const { complete, ...extensions } = syntaxes[dialect]
  const tree = fromMarkdown(masked, extensions)
  const problems = errors.map((error): Problem => ({ rule: 'shortcode-syntax', ...error }))
  complete(tree, masked, (rule, offset, message, hint) => problems.push({ rule, offset, message, hint }))
  return { tree, insertions, problems }
}

/** The words of a text without markup. */
export function plainText({ tree, insertions }: ParsedMarkdown): string {
  return toWords(tree, insertions)
}

/**
 * The `#` heading that a text begins with, without markup. Only the text up to the first empty line is
 * parsed: a site knows the titles of all its pages before it shows one.
 */
export function leadingTitle(text: SourceText, dialect: Dialect): string | undefined {
  const start = /^\s*\n/.exec(text.value)?.[0].length ?? 0
  const value = text.value.slice(start).split(/\n[ \t]*\n/, 1)[0] ?? ''
  const { tree, insertions } = parseMarkdown({ ...text, value }, dialect)
  const first = tree.children[0]
  return first?.type === 'heading' && first.depth === 1 ? toWords(first, insertions) : undefined
}

/** Of shortcodes, only escaped ones are words. */
function toWords(node: Root | RootContent, insertions: readonly Insertion[]): string {
  const words = toText(node, { includeHtml: false }).replaceAll(maskPattern, (_, digits: string) => {
    const insertion = insertions[maskIndex(digits)]
    return insertion && 'text' in insertion ? insertion.text : ''
  })
  return words.trim()
}
