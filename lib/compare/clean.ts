import type { Element, ElementContent } from 'hast'
import { isBlock, isSilent } from './content-model'

/** An element of the page after, without children: `<ins>` and `<del>` are for changes alone. */
export function asKept(element: Element): Element {
  return { ...element, tagName: keptName(element), properties: { ...element.properties }, children: [] }
}

function keptName(element: Element): string {
  const { tagName } = element
  if (tagName !== 'ins' && tagName !== 'del') return tagName
  if (isBlock(element)) return 'div'
  return tagName === 'ins' ? 'u' : 's'
}

/** What refers to ids or is one, and what would take part in the page. */
const references = [
  'id',
  'htmlFor',
  'headers',
  'name',
  'form',
  'list',
  'ariaLabelledBy',
  'ariaDescribedBy',
  'ariaControls',
]

/**
 * An element of the page before, without children: its ids would be there twice, and what it led to may be gone, so
 * that a link is a `<span>` with `data-href`.
 */
export function asRemoved(element: Element): Element {
  const { href, ...others } = element.properties
  const properties = Object.fromEntries(Object.entries(others).filter(([name]) => !references.includes(name)))
  if (element.tagName === 'input') properties['disabled'] = true
  const isLink = element.tagName === 'a'
  if (href !== undefined) properties['dataHref'] = href
  const tagName = isLink ? (isBlock(element) ? 'div' : 'span') : keptName(element)
  return { type: 'element', tagName, properties, children: [] }
}

/** An element of the page after where it is shown a second time. */
export function asShownAgain(element: Element): Element {
  const kept = asKept(element)
  for (const name of references) delete kept.properties[name]
  return kept
}

/** A whole node with each of its elements cleaned; nothing of what isn't shown. */
export function cleanNode(node: ElementContent, clean: (element: Element) => Element): ElementContent[] {
  if (isSilent(node)) return []
  if (node.type !== 'element') return [{ ...node }]
  return [{ ...clean(node), children: node.children.flatMap((child) => cleanNode(child, clean)) }]
}
