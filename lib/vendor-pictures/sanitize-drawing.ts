import type { Element, Root } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { toXmlDocument } from '#lib/xml/to-xml-document'
import { cleanElement } from './clean-element'
import { countDrawn } from './drawing-cost'
import type { Refusal } from './refusal'

/** A drawing that only draws. */
export interface Drawing {
  source: string
  /** What was taken out that was alive, in words. */
  removed: string[]
}

const SVG = 'http://www.w3.org/2000/svg'
const XLINK = 'http://www.w3.org/1999/xlink'

/** How many elements may be drawn. */
const MAX_DRAWN = 100_000

/**
 * Takes an SVG drawing apart as browsers do, as XML, and writes it anew with nothing in it but elements and
 * attributes that draw: no script, no HTML, no address that leads out of it, no entity, no animation.
 *
 * @param source XML; what isn't well-formed is refused, as no browser would show it
 */
export function sanitizeDrawing(source: string): Drawing | Refusal {
  const svg = parseDrawing(source)
  if (svg === undefined) {
    const isEntity = /<!ENTITY/i.test(source)
    return {
      refusal: isEntity ? 'it is a drawing with entities: save it as a plain SVG' : 'it is a drawing with mistakes',
    }
  }
  const removed = new Set<string>()
  const clean = cleanElement({ ...svg, name: 'svg' }, { prefixes: prefixesOf(svg), depth: 0, removed })
  clean.attributes = { xmlns: SVG, 'xmlns:xlink': XLINK, ...clean.attributes }
  const root: Root = { type: 'root', children: [clean] }
  const drawn = countDrawn(root)
  if (drawn > MAX_DRAWN) return { refusal: `it is a drawing of ${drawn.toLocaleString('en')} parts` }
  return { source: withoutUnusedXlink(toXmlDocument(root)), removed: [...removed] }
}

/** The `<svg>` that a document is; undefined for any other document. */
function parseDrawing(source: string): Element | undefined {
  try {
    const svg = fromXml(source).children.find((node) => node.type === 'element')
    if (svg?.type !== 'element') return undefined
    const isSvg = svg.name === 'svg' && (svg.attributes['xmlns'] ?? SVG) === SVG
    return isSvg || prefixesOf(svg).has(svg.name.replace(/svg$/, '')) ? svg : undefined
  } catch {
    return undefined
  }
}

/** What names of SVG begin with in documents that say `svg:path`, too. */
function prefixesOf({ attributes }: Element): Set<string> {
  const declared = Object.entries(attributes).filter(([name, value]) => name.startsWith('xmlns:') && value === SVG)
  return new Set(declared.map(([name]) => `${name.slice('xmlns:'.length)}:`))
}

function withoutUnusedXlink(source: string): string {
  return source.includes('xlink:href=') ? source : source.replace(` xmlns:xlink="${XLINK}"`, '')
}
