import type { Root } from 'hast'
import { stretchAt, stretchOfText } from '#lib/content/source-stretch'
import { placeAt, type SourceText } from '#lib/content/source-text'
import type { PageContext } from './context'
import { toGalleries } from './gallery'
import { shortenGithubLinks } from './github-links'
import { anchorHeadings } from './headings'
import { highlightCode } from './highlight'
import { toIcons } from './icons'
import { labelTasks } from './label-tasks'
import { addressesOf, resolveLinks } from './links'
import { toMathml } from './math'
import { completeMyst } from './myst/complete-page'
import { takeTitle } from './myst/label-lines'
import { filesOf } from './page-files'
import { NESTING_HINT, type ParsedMarkdown, parseMarkdown } from './parse-markdown'
import { placeOfProblem } from './place-of-problem'
import { resolveMedia } from './resolve-media'
import { resolvePictures } from './resolve-pictures'
import type { RichText } from './rich-text'
import { sanitizeTree } from './sanitize'
import { fillContents } from './shortcodes/contents'
import { expandShortcodes } from './shortcodes/expand'
import { findReserved } from './shortcodes/mask'
import { toQrCodes } from './shortcodes/qr-code'
import { fillMarks } from './shortcodes/unread'
import { takeStyles } from './styles'
import { classTableAlignment } from './table-alignment'
import { toHtmlTree } from './to-html-tree'
import { keepUniqueIds } from './unique-ids'
import { unwrapParagraphs } from './unwrap-paragraphs'

export interface RichTextOptions {
  /** The highest level its headings may have: 2 below a page's title, 3 below a section's. */
  topLevel: number
  /** The CSS selector that the text's own styles are kept below. */
  scope: string
  /** Begins the ids of its footnotes, which have to be its own on a page of several texts. */
  footnotePrefix?: string | undefined
  /** Leaves out the `#` heading that the text begins with. */
  dropsTitle?: boolean | undefined
}

/** Markdown to the tree that is rendered; a text that is nested too deeply to be read is reported, and empty. */
export function toRichText(source: SourceText, options: RichTextOptions, context: PageContext): RichText {
  try {
    return renderText(source, options, context)
  } catch (error) {
    // Parsers of trees call themselves for each level, until the stack is used up.
    if (!(error instanceof RangeError)) throw error
    context.report('nesting', placeAt(source), 'This text is nested too deeply to be read.', NESTING_HINT)
    const empty = { type: 'root' as const, children: [] }
    return { source, tree: empty, markdown: empty, headings: [], styles: [], addresses: [] }
  }
}

/**
 * The order of the steps matters: read them as the pipeline. Shortcodes come before styles and the sanitizer, so
 * that what they make is checked like everything else; what no content may hold is made after it.
 */
function renderText(source: SourceText, options: RichTextOptions, context: PageContext): RichText {
  const markdown = parseMarkdown(source, context.dialect, filesOf(context))
  reportSyntax(source, markdown, context)
  if (context.dialect === 'myst') completeMyst(markdown.tree, { ...options, source, context })
  else if (options.dropsTitle) takeTitle(markdown.tree)
  const tree = toHtmlTree(markdown.tree, options.footnotePrefix)
  expandShortcodes(tree, { source, insertions: markdown.insertions, context, footnotePrefix: options.footnotePrefix })
  const addresses = addressesOf(tree)
  const styles = takeStyles(tree, { source, scope: options.scope, report: context.report })
  sanitizeTree(tree, source, context.report)
  draw(tree, source, context)
  const headings = anchorHeadings(tree, { topLevel: options.topLevel, source }, context)
  keepUniqueIds(tree, source, context)
  fillContents(tree, headings)
  // Only now, so that headings have the same anchors on a preview and on the site.
  fillMarks(tree)
  resolve(tree, source, context)
  return { source, tree, markdown: markdown.tree, headings, styles, addresses }
}

/**
 * Shows formulas, icons and codes in place of what stands for them, and code in colours: formulas first, which are
 * code until then. Links are shortened while their words are still their addresses.
 */
function draw(tree: Root, source: SourceText, context: PageContext): void {
  toMathml(tree, source, context)
  toIcons(tree, source, context.report)
  classTableAlignment(tree)
  labelTasks(tree)
  unwrapParagraphs(tree)
  toQrCodes(tree)
  shortenGithubLinks(tree)
  highlightCode(tree, source, context.report)
}

/** Gives links, pictures and media their addresses on the site; a gallery's cards take theirs over. */
function resolve(tree: Root, source: SourceText, context: PageContext): void {
  resolveLinks(tree, source, context)
  resolvePictures(tree, source, context)
  resolveMedia(tree, source, context)
  toGalleries(tree)
}

function reportSyntax(source: SourceText, { problems }: ParsedMarkdown, { report }: PageContext): void {
  for (const problem of problems) {
    report(problem.rule, placeOfProblem(source, problem), problem.message, problem.hint)
  }
  const reserved = findReserved(source.value)
  if (reserved < 0) return
  const message = 'There is a character here that no font can show (a Unicode noncharacter).'
  report(
    'reserved-characters',
    stretchAt(source, reserved, reserved + 1),
    message,
    'Remove it: readers see `�` in its place.',
  )
}

/** A title or another text of one line: the tree without the paragraph around it. */
export function toInlineText(source: SourceText, context: PageContext): RichText {
  const text = toRichText(source, { topLevel: 2, scope: ':not(*)' }, context)
  if (text.styles.length > 0) {
    const hint = "Move the `<style>` into the section's text."
    context.report('style-dropped', stretchOfText(source), 'A title has no styles of its own.', hint)
  }
  const [only, ...others] = text.tree.children
  if (only?.type !== 'element' || only.tagName !== 'p' || others.length > 0) return text
  return { ...text, tree: { ...text.tree, children: only.children } }
}
