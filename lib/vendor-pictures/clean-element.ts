import type { Element, ElementContent } from 'xast'
import { loadsFile } from '#lib/content/outside-references'
import { cleanAttributes } from './clean-attributes'
import { cleanStyle } from './clean-style'
import { drawingElements } from './drawing-elements'

interface Cleaning {
  /** What names of SVG may begin with: `svg:`. */
  prefixes: ReadonlySet<string>
  /** How many elements it stands in. */
  depth: number
  /** Takes what was alive, in words. */
  removed: Set<string>
}

/** How many elements may stand one inside the other; what is further inside is left out. */
const MAX_DEPTH = 200

/** An element of a drawing with nothing in it but what draws. */
export function cleanElement(element: Element, cleaning: Cleaning): Element {
  const { depth, removed } = cleaning
  const { attributes, removed: living } = cleanAttributes(element.attributes)
  for (const part of living) removed.add(part)
  const inside = { ...cleaning, depth: depth + 1 }
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type === 'text' || child.type === 'cdata') return [{ type: 'text', value: child.value }]
    if (child.type !== 'element') return []
    const name = nameOf(child, cleaning)
    if (isDrawn(name, child) && depth < MAX_DEPTH) return [cleanElement({ ...child, name }, inside)]
    // What drawing programs write for themselves is of namespaces of their own.
    if (!name.includes(':') && name !== 'metadata') removed.add(`\`<${name}>\``)
    return []
  })
  const clean: Element = { type: 'element', name: element.name, attributes, children }
  return clean.name === 'style' ? cleanStyleElement(clean, removed) : clean
}

function nameOf({ name }: Element, { prefixes }: Cleaning): string {
  const prefix = /^[^:]+:/.exec(name)?.[0] ?? ''
  return prefixes.has(prefix) ? name.slice(prefix.length) : name
}

/** An element of SVG, unless it says that it is of something else. */
function isDrawn(name: string, { attributes }: Element): boolean {
  return drawingElements.has(name) && (attributes['xmlns'] ?? 'http://www.w3.org/2000/svg').endsWith('/svg')
}

function cleanStyleElement(style: Element, removed: Set<string>): Element {
  const css = style.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
  if (loadsFile(css)) removed.add('a style that loads a file')
  return { ...style, children: [{ type: 'text', value: cleanStyle(css, 'stylesheet') }] }
}
