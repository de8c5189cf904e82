import type { Element, Root } from 'hast'
import { toString as toText } from 'hast-util-to-string'
import { EXIT, visit } from 'unist-util-visit'

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

function firstParagraph(tree: Root): string | undefined {
  let found: Element | undefined
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'p' || toText(node).trim() === '') return undefined
    found = node
    return EXIT
  })
  return found && toText(found).replaceAll(/\s+/g, ' ').trim()
}

function shorten(text: string): string {
  if (text.length <= MAX_LENGTH) return text
  const start = text.slice(0, MAX_LENGTH)
  const sentence = /^.{60,}[.!?](?=\s)/.exec(start)?.[0]
  return sentence ?? `${start.slice(0, start.lastIndexOf(' '))}…`
}
