import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toString as toText } from 'hast-util-to-string'
import { visit } from '#lib/tree/visit'
import { isInside, loadsFile } from './outside-references'

const active = new Set([
  'script',
  'foreignobject',
  'iframe',
  'object',
  'embed',
  'audio',
  'video',
  'handler',
  'listener',
])

/**
 * What in an SVG drawing runs code or asks for other files, in words; empty for one that only draws.
 *
 * @param source the drawing, as XML
 */
export function activePartsOf(source: string): string[] {
  const parts = new Set<string>(/<!ENTITY/i.test(source) ? ['an entity'] : [])
  visit(fromHtml(source, { fragment: true, space: 'svg' }), 'element', (node) => {
    for (const part of partsOf(node)) parts.add(part)
  })
  return [...parts]
}

function partsOf(node: Element): string[] {
  const name = node.tagName.toLowerCase()
  const parts = active.has(name) ? [`\`<${node.tagName}>\``] : []
  if (name === 'style' && loadsFile(toText(node))) parts.push('a style that loads a file')
  for (const [property, value] of Object.entries(node.properties)) {
    const text = String(value)
    if (/^on/i.test(property)) parts.push(`\`${property.toLowerCase()}\``)
    else if (/^(xlink:?)?(href|src)$/i.test(property) && !(isInside(text) || (name === 'a' && isHarmlessLink(text))))
      parts.push(`the address \`${text.slice(0, 80)}\``)
    else if (loadsFile(text)) parts.push('a style that loads a file')
  }
  return parts
}

/** A link may lead anywhere that runs nothing. */
function isHarmlessLink(address: string): boolean {
  return /^\s*(https?:|mailto:|\/)/i.test(address)
}
