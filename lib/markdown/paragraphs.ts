import type { Element, ElementContent, Properties } from 'hast'

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
      parts.push({ type: 'element', tagName: 'p', properties: { ...properties }, children: trimWords(words) })
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
