import type { Element, ElementContent, Root } from 'hast'
import { toString as toText } from 'hast-util-to-string'
import { EXIT, SKIP, visit } from '#lib/tree/visit'

/** As much as search engines show of a description. */
const MAX_LENGTH = 160

/** The first paragraph of some texts, cut at a sentence or a word; empty if there is none. */
export function firstWords(trees: readonly Root[]): string {
  for (const tree of trees) {
    const text = firstParagraph(tree)
    if (text) return shorten(text)
  }
  return ''
}

function firstParagraph(tree: Root): string {
  let words = ''
  visit(tree, 'element', (node) => {
    if (isBeside(node)) return SKIP
    if (node.tagName !== 'p') return undefined
    words = wordsOf(node)
    return words === '' ? undefined : EXIT
  })
  return words
}

const beside = new Set(['aside', 'details', 'figure', 'nav', 'project-gallery', 'link-card', 'cta'])

/** What stands beside the words: pictures, admonitions, links that are set off. */
function isBeside({ tagName, properties: { className } }: Element): boolean {
  return beside.has(tagName) || (Array.isArray(className) && className.some((name) => beside.has(String(name))))
}

function wordsOf({ children }: Element): string {
  return children
    .filter((child) => !isFootnoteReference(child) && !isMark(child))
    .map((child) => toText(child))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** The mark that a preview shows of a shortcode that isn't known. */
function isMark(node: ElementContent): boolean {
  return (
    node.type === 'element' &&
    Array.isArray(node.properties['className']) &&
    node.properties['className'].includes('unread')
  )
}

function isFootnoteReference(node: ElementContent): boolean {
  if (node.type !== 'element' || node.tagName !== 'sup') return false
  const link = node.children[0]
  return link?.type === 'element' && link.properties['dataFootnoteRef'] !== undefined
}

/** A text cut at a sentence or a word, if it is longer than search engines show. */
export function shorten(text: string): string {
  if (text.length <= MAX_LENGTH) return text
  const start = text.slice(0, MAX_LENGTH)
  const sentence = /^.{60,}[.!?](?=\s)/.exec(start)?.[0]
  return sentence ?? `${start.slice(0, start.lastIndexOf(' '))}…`
}
