import type { Element, ElementContent, Parents, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { visit } from 'unist-util-visit'
import { TITLE_ID } from '#lib/markdown/anchor'
import { CURRENT_PAGES } from '#lib/search/search-urls'

/**
 * A published page as Pagefind reads it: its words without what stands around them, each section's heading with the
 * section's own anchor.
 *
 * @param isCurrent whether it is a page as it is now, and not an earlier version or a history
 * @returns HTML, or undefined if the page has no `<main>`
 */
export function toSearchDocument(html: string, isCurrent: boolean): string | undefined {
  const { main, title, language } = partsOf(fromHtml(html))
  if (!main) return undefined
  clean(main)
  const facts = h('p', {
    // Written so that a comma in the title means nothing.
    dataPagefindMeta: 'title[content]',
    content: title,
    dataPagefindFilter: isCurrent ? `current:${CURRENT_PAGES.current}` : undefined,
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
const frame = new Set(['nav', 'script', 'style', 'svg', 'img', 'picture', 'form', 'fieldset', 'button'])

/** Elements whose words would be read as one with those of the next. */
const unspaced = new Set(['th', 'td', 'dt', 'dd', 'figcaption', 'pre'])

function clean(main: Element): void {
  visit(main, 'element', (node, index, parent) => {
    if (index === undefined || !parent) return undefined
    if (isFrame(node) || isNotice(node, parent)) {
      parent.children.splice(index, 1)
      return index
    }
    // Pagefind sets nothing between what stands in these and what follows.
    if (unspaced.has(node.tagName)) node.children.push({ type: 'text', value: ' ' })
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

/** What is said of the page, beside its words: within them, an `<aside>` is an admonition or a note. */
function isNotice({ tagName }: Element, parent: Parents): boolean {
  return tagName === 'aside' && parent.type === 'element' && parent.tagName === 'main'
}

/** A question stands for its answer, which has the anchor; Pagefind takes headings for names of places. */
function toHeading(summary: Element, siblings: readonly (ElementContent | Root['children'][number])[]): void {
  const answer = siblings.find((sibling) => sibling.type === 'element')
  if (answer?.type !== 'element' || answer.properties['id'] === undefined) return
  summary.tagName = 'h3'
  summary.properties['id'] = answer.properties['id']
  delete answer.properties['id']
}
