import type { Paragraph, Root } from 'mdast'
import type { SourceText } from '#lib/content/source-text'
import { visit } from '#lib/tree/visit'
import type { Dialect } from './dialect'
import { type ParsedMarkdown, parseMarkdown, plainText } from './parse-markdown'

/** How much of a text is parsed at first, in characters; as a rule there is a paragraph in it. */
const BEGINNING = 1000

/**
 * The words of the first paragraph of a text that has any, without markup, pictures and footnotes. Only
 * as much of the text is parsed as that takes.
 *
 * @returns the empty string if there is no such paragraph
 */
export function firstParagraph(text: SourceText, dialect: Dialect): string {
  for (let length = BEGINNING; ; length *= 8) {
    const value = beginningOf(text.value, length)
    const first = paragraphsOf({ ...text, value }, dialect)[0]
    if (first !== undefined) return first
    if (value.length === text.value.length) return ''
  }
}

/** The words of all paragraphs of a text, as those of one. */
export function allParagraphs(text: SourceText, dialect: Dialect): string {
  return paragraphsOf(text, dialect).join(' ')
}

/** The text up to the first empty line after so many characters. */
function beginningOf(text: string, length: number): string {
  const rest = text.slice(length)
  const end = /\n[ \t]*\n/.exec(rest)?.index
  return end === undefined ? text : text.slice(0, length + end)
}

function paragraphsOf(text: SourceText, dialect: Dialect): string[] {
  try {
    const parsed = parseMarkdown(text, dialect)
    return parsed.tree.children.flatMap((node) => (node.type === 'paragraph' ? wordsOf(node, parsed) : []))
  } catch (error) {
    // Text that is nested too deeply to be read is reported where it is shown.
    if (error instanceof RangeError) return []
    throw error
  }
}

function wordsOf(paragraph: Paragraph, parsed: ParsedMarkdown): string[] {
  visit(paragraph, (node) => {
    if (node.type === 'image' || node.type === 'imageReference') node.alt = ''
  })
  const tree: Root = { type: 'root', children: [paragraph] }
  const words = plainText({ ...parsed, tree })
    .replaceAll(/\s+/g, ' ')
    .trim()
  return words === '' ? [] : [words]
}
