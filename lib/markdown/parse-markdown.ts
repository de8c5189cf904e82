import type { Root, RootContent } from 'mdast'
import { toString as toText } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkSmartypants from 'remark-smartypants'
import { unified } from 'unified'
import type { SourceText } from '#lib/content/source-text'
import { maskIndex, maskInsertions, maskPattern, replaceReserved } from './shortcodes/mask'
import { type Insertion, readShortcodes } from './shortcodes/shortcodes'
import type { TagError } from './shortcodes/tags'

/** A text as a syntax tree, with shortcodes masked. Offsets in the tree are offsets in the text. */
export interface ParsedMarkdown {
  tree: Root
  insertions: Insertion[]
  errors: TagError[]
}

// Dashes as Hugo sets them: `--` is an en dash, `---` an em dash.
const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkSmartypants, { dashes: 'oldschool', backticks: false })
  .freeze()

const parsed = new WeakMap<SourceText, ParsedMarkdown>()

/** Parses a text: CommonMark, GFM and footnotes, quotes and dashes as Hugo sets them. Once for each text. */
export function parseMarkdown(text: SourceText): ParsedMarkdown {
  const known = parsed.get(text)
  if (known) return known
  const value = replaceReserved(text.value)
  const { insertions, errors } = readShortcodes(value)
  const masked = maskInsertions(value, insertions)
  const result = { tree: processor.runSync(processor.parse(masked)) as Root, insertions, errors }
  parsed.set(text, result)
  return result
}

/** The words of a text without markup. */
export function plainText({ tree, insertions }: ParsedMarkdown): string {
  return toWords(tree, insertions)
}

/** The `#` heading that a text begins with, without markup. */
export function leadingTitle({ tree, insertions }: ParsedMarkdown): string | undefined {
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
