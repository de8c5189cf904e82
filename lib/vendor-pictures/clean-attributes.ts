import type { Element } from 'xast'
import { isInside, loadsFile } from '#lib/content/outside-references'
import { cleanStyle } from './clean-style'

/** What of an element's attributes only draws, and in words what was alive in the others. */
export interface CleanAttributes {
  attributes: Element['attributes']
  removed: string[]
}

/**
 * Takes out of an element's attributes handlers, addresses that lead out of the drawing, styles that load files, and
 * silently all that is no attribute of SVG: other namespaces, which drawing programs write.
 */
export function cleanAttributes(attributes: Element['attributes']): CleanAttributes {
  const clean: CleanAttributes = { attributes: {}, removed: [] }
  for (const [name, value] of Object.entries(attributes)) {
    const text = value ?? ''
    const removed = livingPart(name, text)
    if (removed !== undefined) clean.removed.push(removed)
    if (name === 'style') clean.attributes[name] = cleanStyle(text, 'declarationList')
    else if (removed === undefined && isOfDrawing(name)) clean.attributes[name] = text
  }
  return clean
}

/** What makes an attribute more than a part of a drawing. */
function livingPart(name: string, value: string): string | undefined {
  if (/^on/i.test(name)) return `\`${name}\``
  if (isAddress(name)) return isInside(value) ? undefined : `the address \`${value.trim().slice(0, 80)}\``
  return loadsFile(value) ? 'a style that loads a file' : undefined
}

/** An address by whatever prefix: `xlink` is a custom, not a rule. */
function isAddress(name: string): boolean {
  return /^(?:[^:]+:)?(?:href|src|base)$/i.test(name)
}

/** `xmlns` isn't: which namespace everything is of is said once, at the top. */
function isOfDrawing(name: string): boolean {
  if (name.includes(':')) return ['xlink:href', 'xml:space', 'xml:lang'].includes(name)
  return name !== 'xmlns' && !['src', 'base'].includes(name.toLowerCase())
}
