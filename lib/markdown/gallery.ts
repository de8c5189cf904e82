import type { Element, ElementContent, Root } from 'hast'
import { toString as toText } from 'hast-util-to-string'
import { visit } from '#lib/tree/visit'
import { element } from './elements'
import { holdsLink } from './holds-link'
import { trimWords } from './paragraphs'

/**
 * A `div.project-figures` of figures is the project gallery: a list of cards.
 *
 *     <div class="project-figures"><figure><a href><img></a><figcaption>
 *       <p class="project-title">T</p><p class="project-caption">C</p></figcaption></figure>…</div>
 *     → <project-gallery><project-card href><img><project-title>T</…><project-caption>C</…></project-card>…</project-gallery>
 */
export function toGalleries(tree: Root): void {
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'div' || !hasClass(node, 'project-figures')) return
    node.tagName = 'project-gallery'
    node.children = node.children.filter(isNoSpace).map((child) => (isElement(child, 'figure') ? toCard(child) : child))
  })
}

function toCard(figure: Element): Element {
  const face = { ...figure, children: figure.children.filter((child) => !isElement(child, 'figcaption')) }
  const link = find(face, ({ tagName }) => tagName === 'a')
  const picture = find(figure, ({ tagName }) => tagName === 'img')
  const paragraphs = (find(figure, ({ tagName }) => tagName === 'figcaption')?.children ?? []).filter(isNoSpace)
  const captions = paragraphs.filter((child) => isElement(child, 'p') && hasClass(child, 'project-caption'))
  const [title, ...others] = paragraphs.filter((child) => !captions.includes(child))
  const children = [
    ...(picture ? [picture] : []),
    element('project-title', {}, title ? contentOf(title) : []),
    ...(others.length + captions.length > 0
      ? [element('project-caption', {}, [...others, ...captions].flatMap(contentOf))]
      : []),
  ]
  return element(
    'project-card',
    // The title joins the picture in its link, unless it has one of its own.
    {
      className: figure.properties['className'],
      href: title && isLinked(title) ? undefined : link?.properties['href'],
    },
    children,
  )
}

function isLinked(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'a' || holdsLink(node))
}

function contentOf(node: ElementContent): ElementContent[] {
  return node.type === 'element' && node.tagName === 'p' ? trimWords(node.children) : [node]
}

function isNoSpace(node: ElementContent): boolean {
  return node.type === 'element' || (node.type === 'text' && toText(node).trim() !== '')
}

function find(node: Element, test: (element: Element) => boolean): Element | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue
    const found = test(child) ? child : find(child, test)
    if (found) return found
  }
  return undefined
}

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties['className']) && properties['className'].includes(name)
}

function isElement(node: ElementContent, tagName: string): node is Element {
  return node.type === 'element' && node.tagName === tagName
}
