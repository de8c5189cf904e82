import type { Element, ElementContent, Root, RootContent, Text } from 'hast'
import { visit } from '#lib/tree/visit'

// What there is in a tree to edit.

type Holder = Root | Element

export function toElement(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children }
}

export interface PlacedText {
  node: Text
  parent: Holder
  index: number
}

/** Texts with words, outside of formulas and code. */
export function textsOf(tree: Root): PlacedText[] {
  const texts: PlacedText[] = []
  const walk = (parent: Holder) => {
    parent.children.forEach((node, index) => {
      if (node.type === 'text' && /\p{L}/u.test(node.value)) texts.push({ node, parent, index })
      if (node.type === 'element' && !['math', 'pre', 'svg', 'style'].includes(node.tagName)) walk(node)
    })
  }
  walk(tree)
  return texts
}

export function elementsOf(tree: Root): Element[] {
  const elements: Element[] = []
  visit(tree, 'element', (node) => void elements.push(node))
  return elements
}

const holders = ['ul', 'ol', 'dl', 'tbody', 'section', 'div', 'blockquote', 'article', 'li', 'td', 'figure']

/** A block or an item and its siblings. */
export function blockAt(tree: Root, at: number): { list: RootContent[]; index: number } | undefined {
  const blocks: { list: RootContent[]; index: number }[] = []
  const walk = (holder: Holder) => {
    // Without the block between them, lines of words would be one.
    if (holder.children.some((node) => node.type === 'text' && node.value.trim() !== '')) return
    holder.children.forEach((node, index) => {
      if (node.type !== 'element') return
      if (!['a', 'strong', 'em', 'code', 'img', 'span', 'sup', 'summary', 'figcaption'].includes(node.tagName)) {
        blocks.push({ list: holder.children, index })
      }
      if (holders.includes(node.tagName) || ['table', 'details', 'thead'].includes(node.tagName)) walk(node)
    })
  }
  walk(tree)
  return blocks[at % Math.max(1, blocks.length)]
}

export function likeBlock(node: { type: string } | undefined, words: readonly string[]): Element {
  const text: Text = { type: 'text', value: words.join(' ') }
  const tagName = node && 'tagName' in node ? String(node.tagName) : 'p'
  if (tagName === 'tr') return toElement('tr', {}, [toElement('td', {}, [text])])
  if (['thead', 'tbody', 'tfoot'].includes(tagName)) {
    return toElement('tbody', {}, [toElement('tr', {}, [toElement('td', {}, [text])])])
  }
  return toElement(['li', 'dt', 'dd', 'td', 'th'].includes(tagName) ? tagName : 'p', {}, [text])
}
