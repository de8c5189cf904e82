import type { Element, ElementContent, Properties } from 'hast'
import { element } from './elements'

interface ParagraphOptions {
  properties: Properties
  /** Whether an element can't stand in a paragraph, and divides it. */
  isBlock: (element: Element) => boolean
}

/** Words in paragraphs, between the elements that no paragraph can hold. */
export function toParagraphs(
  content: readonly ElementContent[],
  { properties, isBlock }: ParagraphOptions,
): ElementContent[] {
  const parts: ElementContent[] = []
  let words: ElementContent[] = []
  const endParagraph = () => {
    if (words.some((node) => node.type !== 'text' || node.value.trim() !== ''))
      parts.push(element('p', { ...properties }, trimWords(words)))
    words = []
  }
  for (const node of content) {
    if (node.type === 'element' && isBlock(node)) {
      endParagraph()
      parts.push(node)
    } else {
      words.push(node)
    }
  }
  endParagraph()
  return parts
}

/** Without the space around the words (`<p> Open Source tools</p>`). */
export function trimWords(content: readonly ElementContent[]): ElementContent[] {
  return content.map((node, index) => {
    if (node.type !== 'text') return node
    const start = index === 0 ? node.value.trimStart() : node.value
    return { ...node, value: index === content.length - 1 ? start.trimEnd() : start }
  })
}

/** A single paragraph gives its content. */
export function withoutParagraph(elements: ElementContent[]): ElementContent[] {
  const [only, ...others] = elements
  return only?.type === 'element' && only.tagName === 'p' && others.length === 0 && !only.properties['className']
    ? only.children
    : elements
}
