import type { Element, ElementContent, Root } from 'hast'
import { toString as toText } from 'hast-util-to-string'
import { EXIT, SKIP, visit } from 'unist-util-visit'

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
    if (node.tagName === 'figure' || node.tagName === 'project-gallery') return SKIP
    if (node.tagName !== 'p') return undefined
    words = wordsOf(node)
    return words === '' ? undefined : EXIT
  })
  return words
}

function wordsOf({ children }: Element): string {
  return children
    .filter((child) => !isFootnoteReference(child))
    .map((child) => toText(child))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

function isFootnoteReference(node: ElementContent): boolean {
  if (node.type !== 'element' || node.tagName !== 'sup') return false
  const link = node.children[0]
  return link?.type === 'element' && link.properties['dataFootnoteRef'] !== undefined
}

function shorten(text: string): string {
  if (text.length <= MAX_LENGTH) return text
  const start = text.slice(0, MAX_LENGTH)
  const sentence = /^.{60,}[.!?](?=\s)/.exec(start)?.[0]
  return sentence ?? `${start.slice(0, start.lastIndexOf(' '))}…`
}
