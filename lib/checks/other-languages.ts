import type { RichText } from '#lib/markdown/rich-text'
import { visit } from '#lib/tree/visit'

/** Elements of HTML whose words are code. */
const codeElements = new Set(['code', 'kbd', 'pre', 'samp', 'var'])

/** What marks words; most texts have none of it, and needn't be gone through. */
const mark = /<(?:code|kbd|pre|samp|var)\b|\blang\b/i

/** Tells where a text marks words, by HTML or attributes, as those of another language (`lang`), or as code. */
export function otherLanguages({ tree, source }: RichText): (offset: number) => boolean {
  if (!mark.test(source.value)) return () => false
  const ranges: [start: number, end: number][] = []
  visit(tree, 'element', ({ tagName, properties, position }) => {
    const { lang } = properties
    const isOther = (typeof lang === 'string' && !isEnglish(lang)) || codeElements.has(tagName)
    const start = position?.start.offset
    const end = position?.end.offset
    if (isOther && start !== undefined && end !== undefined) ranges.push([start, end])
  })
  return (offset) => ranges.some(([start, end]) => offset >= start && offset < end)
}

/** Whether a language tag (BCP 47) stands for English. */
export function isEnglish(tag: string): boolean {
  return /^en(?:-|$)/i.test(tag)
}
