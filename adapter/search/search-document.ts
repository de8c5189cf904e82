import type { Element, ElementContent, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { visit } from 'unist-util-visit'
import { TITLE_ID } from '#lib/markdown/anchor'
import type { SearchKind } from '#lib/search/search-urls'

/**
 * A published page as Pagefind reads it: its words without what stands around them, each section's heading with the
 * section's own anchor.
 *
 * @returns HTML, or undefined if the page has no `<main>`
 */
export function toSearchDocument(html: string, kind: SearchKind): string | undefined {
  const { main, title, language } = partsOf(fromHtml(html))
  if (!main) return undefined
  clean(main)
  const facts = h('p', {
    // Written so that a comma in the title means nothing.
    dataPagefindMeta: 'title[content]',
    content: title,
    dataPagefindFilter: `kind:${kind}`,
  })
  return toHtml(h(null, h('html', { lang: language }, h('body', [facts, ...main.children]))))
}

interface Parts {
  main: Element | undefined
  /** Of this page among others: with the day, of an earlier version. */
  title: string
  language: string | undefined
}

function partsOf(page: Root): Parts {
  const parts: Parts = { main: undefined, title: '', language: undefined }
  visit(page, 'element', (node) => {
    const { tagName, properties } = node
    if (tagName === 'main') parts.main = node
    if (tagName === 'html') parts.language = asText(properties['lang'])
    if (tagName === 'meta' && properties['property'] === 'og:title') parts.title = asText(properties['content']) ?? ''
  })
  return parts
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** Elements that hold no words of the page. */
const frame = new Set(['nav', 'aside', 'script', 'style', 'svg', 'img', 'picture', 'form', 'fieldset', 'button'])

function clean(main: Element): void {
  visit(main, 'element', (node, index, parent) => {
    if (index === undefined || !parent) return undefined
    if (isFrame(node)) {
      parent.children.splice(index, 1)
      return index
    }
    if (node.tagName === 'summary') toHeading(node, parent.children.slice(index + 1))
    const { id } = node.properties
    if (typeof id === 'string' && id.endsWith(TITLE_ID)) node.properties['id'] = id.slice(0, -TITLE_ID.length)
    return undefined
  })
}

function isFrame({ tagName, properties }: Element): boolean {
  const classes = Array.isArray(properties['className']) ? properties['className'] : []
  return (
    frame.has(tagName) ||
    properties['hidden'] === true ||
    properties['dataFootnoteBackref'] !== undefined ||
    classes.includes('permalink')
  )
}

/** A question stands for its answer, which has the anchor; Pagefind takes headings for names of places. */
function toHeading(summary: Element, siblings: readonly (ElementContent | Root['children'][number])[]): void {
  const answer = siblings.find((sibling) => sibling.type === 'element')
  if (answer?.type !== 'element' || answer.properties['id'] === undefined) return
  summary.tagName = 'h3'
  summary.properties['id'] = answer.properties['id']
  delete answer.properties['id']
}
