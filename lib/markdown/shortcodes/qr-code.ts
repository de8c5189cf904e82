import type { Element, Root } from 'hast'
import { encode } from 'uqr'
import { MAX_QR } from '#lib/limits'
import { visit } from '#lib/tree/visit'
import { element, text } from '../elements'

/** Hugo's words for how much may be damaged, and the standard's letters for them (ISO/IEC 18004). */
export const qrLevels: ReadonlyMap<string, 'L' | 'M' | 'Q' | 'H'> = new Map([
  ['low', 'L'],
  ['medium', 'M'],
  ['quartile', 'Q'],
  ['high', 'H'],
])

// As much light around it as the standard asks for, in modules.
const MARGIN = 4

/** A code's modules, row by row, with the margin; undefined if the text is empty or too long. */
export function encodeQr(text: string, level: string): boolean[][] | undefined {
  if (text === '' || text.length > MAX_QR) return undefined
  try {
    return encode(text, { ecc: qrLevels.get(level) ?? 'M', boostEcc: false, border: MARGIN }).data
  } catch {
    return undefined
  }
}

/**
 * Draws QR codes in a text that is clean:
 *
 *     <site-qr data-text="https://2i2c.org" aria-label="…">   →   <svg role="img" aria-label="…">…</svg>
 */
export function toQrCodes(tree: Root): void {
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'site-qr') return
    const { dataText, dataLevel, dataScale, title, ...properties } = node.properties
    const modules = encodeQr(String(dataText ?? ''), String(dataLevel)) ?? []
    node.tagName = 'svg'
    node.properties = { ...properties, ...sizeOf(modules, Number(dataScale) || 4), ...roleOf(node) }
    node.children = [
      ...(title ? [element('title', {}, [text(String(title))])] : []),
      element('rect', { y: '-0.5', width: modules.length, height: modules.length, fill: '#fff' }),
      element('path', {
        d: modules.flatMap((row, y) => toRuns(row, y)).join(''),
        stroke: '#000',
        shapeRendering: 'crispEdges',
      }),
    ]
  })
}

function sizeOf({ length }: boolean[][], scale: number) {
  return { viewBox: `0 -0.5 ${length} ${length}`, width: length * scale, height: length * scale }
}

/** An empty description says that it is decoration. */
function roleOf({ properties: { ariaLabel } }: Element) {
  return ariaLabel ? { role: 'img' } : { ariaLabel: undefined, ariaHidden: 'true' }
}

/** Dark modules side by side are one stroke, as wide as a module. */
function toRuns(row: readonly boolean[], y: number): string[] {
  const line = row.map((isDark) => (isDark ? '1' : '0')).join('')
  return Array.from(line.matchAll(/1+/g), ({ index, 0: { length } }) => `M${index} ${y}h${length}`)
}
