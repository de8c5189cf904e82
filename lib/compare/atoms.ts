import type { Element, ElementContent, Properties } from 'hast'
import { toString as toText } from 'hast-util-to-string'

const looks = new Set(['className', 'style', 'id', 'width', 'height', 'loading', 'decoding', 'srcSet', 'sizes', 'alt'])

/** What makes an atom this one and no other; of a picture its address alone. */
export function atomKey({ tagName, properties, children }: Element): string {
  if (tagName === 'img') return `img ${String(properties['src'] ?? '')}`
  return `${tagName} ${attributesKey(properties)}${children.map(nodeKey).join('')}`
}

function attributesKey(properties: Properties): string {
  const named = Object.keys(properties).filter((name) => !looks.has(name))
  return named
    .sort()
    .map((name) => `${name}=${String(properties[name])};`)
    .join('')
}

function nodeKey(node: ElementContent): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? `<${atomKey(node)}>` : ''
}

/** What an atom says in words: a formula its signs; nothing where it has none. */
export function atomText(atom: Element): string {
  if (atom.tagName === 'br') return ' '
  return atom.tagName === 'math' || atom.tagName === 'button' ? toText(atom) : ''
}

/** The description of a picture. */
export function altOf(atom: Element): string {
  return String(atom.properties['alt'] ?? '')
}
