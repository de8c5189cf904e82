import type { Element, ElementContent, Root } from 'hast'
import { stretchOfText } from '#lib/content/source-stretch'
import type { SourceText } from '#lib/content/source-text'
import type { PageContext } from '#lib/markdown/context'
import { resolveLinks } from '#lib/markdown/links'
import type { RichText } from '#lib/markdown/rich-text'
import { sanitizeTree } from '#lib/markdown/sanitize'
import { toInlineText } from '#lib/markdown/to-rich-text'
import { visit } from '#lib/tree/visit'

/** What a link made of fields says and where it leads; the words may be those of the site. */
export interface FieldLink {
  url: SourceText
  words: SourceText | string
  /** Stands before the words: an icon. */
  icon?: Element | undefined
}

/**
 * A link that fields of the front matter make (`url`, `text`), as a tree: it is resolved, reported and
 * listed like a link in a text, at the place of the `url`.
 */
export function toFieldLink({ url, words, icon }: FieldLink, context: PageContext): RichText {
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: { href: url.value.trim() },
    children: [],
    position: startOf(url),
  }
  const tree: Root = { type: 'root', children: [link] }
  const addresses = [{ address: url.value.trim(), position: link.position, hasWords: true }]
  sanitizeTree(tree, url, context.report)
  resolveLinks(tree, url, context)
  visit(tree, 'element', (element) => {
    element.children = [...(icon ? [icon] : []), ...toLinkWords(words, context)]
    return false
  })
  return { source: url, tree, markdown: { type: 'root', children: [] }, headings: [], styles: [], addresses }
}

/** The words of a link, in which there can't be another. */
function toLinkWords(words: FieldLink['words'], context: PageContext): ElementContent[] {
  if (typeof words === 'string') return [{ type: 'text', value: words }]
  const { tree } = toInlineText(words, context)
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'a') return
    const hint = 'Write its words alone: the field beside it says where they lead.'
    context.report('html-removed', stretchOfText(words), 'A link among the words of a link is left out.', hint)
    node.tagName = 'span'
    node.properties = {}
  })
  return tree.children.filter((node) => node.type === 'element' || node.type === 'text')
}

/** The position of an element that a whole field is written for. */
export function startOf({ value }: SourceText): Element['position'] {
  const start = { line: 1, column: 1, offset: 0 }
  return { start, end: { ...start, offset: value.length } }
}
