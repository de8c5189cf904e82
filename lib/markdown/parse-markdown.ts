import type { Root, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString as toText } from 'mdast-util-to-string'
import type { SourceText } from '#lib/content/source-text'
import { MAX_SHORTCODES } from '#lib/limits'
import type { Dialect, Problem, ReportProblem, Syntax } from './dialect'
import { hugoSyntax } from './hugo/syntax'
import { mystSyntax } from './myst/syntax'
import { findExcess } from './nesting'
import { maskIndex, maskInsertions, maskPattern, replaceReserved } from './shortcodes/mask'
import { type Insertion, readShortcodes } from './shortcodes/shortcodes'
import { findSlips } from './slips/find-slips'
import type { TextFiles } from './text-files'

const TOO_MANY = `There are more than ${MAX_SHORTCODES} shortcodes in this text.`

/** What to do about a text that is nested too deeply. */
export const NESTING_HINT = 'Look for a long run of `>`, `*`, `[` or opening tags, and take it out.'

/** A text as a syntax tree, with shortcodes masked. Offsets in the tree are offsets in the text. */
export interface ParsedMarkdown {
  tree: Root
  insertions: Insertion[]
  problems: Problem[]
}

const syntaxes: Readonly<Record<Dialect, Syntax>> = { hugo: hugoSyntax, myst: mystSyntax }

/** Parses a text as the engine of its dialect reads it, with the files that it includes, if there are any. */
export function parseMarkdown(text: SourceText, dialect: Dialect, files?: TextFiles): ParsedMarkdown {
  const value = replaceReserved(text.value)
  const { insertions: all, errors } = readShortcodes(value)
  const insertions = all.slice(0, MAX_SHORTCODES)
  const masked = maskInsertions(value, insertions)
  const { complete, ...extensions } = syntaxes[dialect]
  const problems = errors.map((error): Problem => ({ rule: 'shortcode-syntax', ...error }))
  const surplus = all[MAX_SHORTCODES]
  if (surplus)
    problems.push({ rule: 'nesting', offset: surplus.start, message: TOO_MANY, hint: 'Make several pages of it.' })
  const excess = findExcess(masked)
  if (excess) problems.push({ rule: 'nesting', ...excess, hint: NESTING_HINT })
  const tree = fromMarkdown(excess ? '' : masked, extensions)
  const report: ReportProblem = (rule, offset, message, hint, extent) =>
    problems.push({ rule, offset, message, hint, extent })
  complete(tree, masked, report, files)
  // The closing line of one that has none opens code that never ends, either.
  const hasOpenDirective = problems.some(({ rule }) => rule === 'directive-syntax')
  findSlips(tree, masked, { dialect, report, hasOpenDirective })
  return { tree, insertions, problems }
}

/** The words of a text without markup. */
export function plainText({ tree, insertions }: ParsedMarkdown): string {
  return toWords(tree, insertions)
}

/**
 * The `#` heading that a text begins with, without markup. Only the text up to the first empty line is
 * parsed, and only if a `#` or a line of `=` in it can make it one: a site knows the titles of all its
 * pages before it shows one.
 */
export function leadingTitle(text: SourceText, dialect: Dialect): string | undefined {
  const value = text.value.slice(startOfWords(text.value, dialect)).split(/\n[ \t]*\n/, 1)[0] ?? ''
  if (!/^[ \t]*#|\n[ \t]*=/.test(value)) return undefined
  const { tree, insertions } = parseMarkdown({ ...text, value }, dialect)
  const first = tree.children[0]
  return first?.type === 'heading' && first.depth === 1 ? toWords(first, insertions) : undefined
}

/** Where the first line stands that is neither empty nor, in MyST, a label, a comment or a break. */
function startOfWords(text: string, dialect: Dialect): number {
  const skipped = dialect === 'myst' ? /^\s*$|^\([^()]+\)=\s*$|^%|^\+{3}(?!\+)/ : /^\s*$/
  let at = 0
  while (at < text.length) {
    const end = text.indexOf('\n', at)
    if (end < 0 || !skipped.test(text.slice(at, end))) return at
    at = end + 1
  }
  return at
}

/** Of shortcodes, only escaped ones are words. */
function toWords(node: Root | RootContent, insertions: readonly Insertion[]): string {
  const words = toText(node, { includeHtml: false }).replaceAll(maskPattern, (_, digits: string) => {
    const insertion = insertions[maskIndex(digits)]
    return insertion && 'text' in insertion ? insertion.text : ''
  })
  return words.trim()
}
