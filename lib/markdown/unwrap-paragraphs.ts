import type { Element, ElementContent, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { toParagraphs } from './paragraphs'

/**
 * A paragraph can't hold a figure. As in Hugo, a figure alone in its paragraph takes its place; one
 * amid text divides it:
 *
 *     <p>a <figure/> b</p>   →   <p>a</p><figure/><p>b</p>
 */
export function unwrapParagraphs(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'p' || index === undefined || !parent || !holdsFigure(node)) return undefined
    const parts = node.children.some((child) => !isFigure(child) && holdsFigure(child))
      ? [toDivision(node)]
      : toParagraphs(node.children, { properties: node.properties, isBlock: isFigure })
    parent.children.splice(index, 1, ...parts)
    return [SKIP, index + parts.length]
  })
}

function isFigure(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'figure'
}

function holdsFigure(node: ElementContent): boolean {
  return node.type === 'element' && node.children.some((child) => isFigure(child) || holdsFigure(child))
}

/** A figure deeper down (inside a link, say) stays where it is, in an element that may hold it. */
function toDivision(paragraph: Element): Element {
  return { ...paragraph, tagName: 'div' }
}
