import type { Element, ElementContent, Root } from 'hast'
import { SKIP, visit } from '#lib/tree/visit'
import { toParagraphs } from './paragraphs'

/**
 * A paragraph can't hold a figure or another block that a shortcode stands for. As in Hugo, one alone in
 * its paragraph takes its place; one amid text divides it:
 *
 *     <p>a <figure/> b</p>   →   <p>a</p><figure/><p>b</p>
 *
 * A paragraph of a shortcode that stands for nothing goes.
 */
export function unwrapParagraphs(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'p' || index === undefined || !parent) return undefined
    if (node.children.length > 0 && !holdsBlock(node)) return undefined
    const parts = node.children.some((child) => !isBlock(child) && holdsBlock(child))
      ? [toDivision(node)]
      : toParagraphs(node.children, { properties: node.properties, isBlock })
    parent.children.splice(index, 1, ...parts)
    // What has come out of the paragraph may hold paragraphs of its own.
    return [SKIP, index]
  })
}

const blocks = new Set([
  ...['address', 'aside', 'blockquote', 'details', 'div', 'dl', 'figure', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5'],
  ...['h6', 'hr', 'ol', 'p', 'pre', 'section', 'site-contents', 'table', 'ul', 'audio', 'video'],
])

function isBlock(node: ElementContent): boolean {
  return node.type === 'element' && blocks.has(node.tagName)
}

function holdsBlock(node: ElementContent): boolean {
  return node.type === 'element' && node.children.some((child) => isBlock(child) || holdsBlock(child))
}

/** A block deeper down (inside a link, say) stays where it is, in an element that may hold it. */
function toDivision(paragraph: Element): Element {
  return { ...paragraph, tagName: 'div' }
}
