import { inflateSync } from 'node:zlib'

/**
 * The characters that a font has glyphs for, as code points.
 *
 * @param font WOFF 1.0 (W3C), with a character map of format 4 or 12 (OpenType, `cmap`)
 * @throws Error if it is something else.
 */
export function charactersOfFont(font: Uint8Array): Set<number> {
  const cmap = readTable(viewOf(font), 'cmap')
  const found = new Set<number>()
  for (let index = 0; index < cmap.getUint16(2); index++) {
    const start = cmap.getUint32(8 + index * 8)
    const map = new DataView(cmap.buffer, cmap.byteOffset + start)
    const format = map.getUint16(0)
    if (format === 4) addSegments(map, found)
    if (format === 12) addGroups(map, found)
  }
  return found
}

/** A table of the font, decompressed. */
function readTable(font: DataView, tag: string): DataView {
  if (font.byteLength < 44 || tagAt(font, 0) !== 'wOFF') throw new Error('The font isn’t WOFF 1.0.')
  for (let index = 0; index < font.getUint16(12); index++) {
    const entry = 44 + index * 20
    if (tagAt(font, entry) !== tag) continue
    const [start, packed, whole] = [4, 8, 12].map((offset) => font.getUint32(entry + offset))
    const bytes = new Uint8Array(font.buffer, font.byteOffset + (start ?? 0), packed)
    return viewOf(packed === whole ? bytes : inflateSync(bytes))
  }
  throw new Error(`The font has no table \`${tag}\`.`)
}

/** Format 4: runs of characters, each with an offset to the glyphs' numbers or a list of them. Glyph 0 is none. */
function addSegments(map: DataView, found: Set<number>): void {
  const size = map.getUint16(6)
  for (let offset = 0; offset < size; offset += 2) {
    const last = map.getUint16(14 + offset)
    const first = map.getUint16(16 + size + offset)
    const delta = map.getUint16(16 + 2 * size + offset)
    const place = 16 + 3 * size + offset
    const range = map.getUint16(place)
    for (let code = first; code <= last && code < 0xffff; code++) {
      const glyph = range === 0 ? code + delta : map.getUint16(place + range + 2 * (code - first))
      if ((glyph & 0xffff) !== 0) found.add(code)
    }
  }
}

/** Format 12: runs of characters whose glyphs have numbers one after the other. */
function addGroups(map: DataView, found: Set<number>): void {
  for (let index = 0; index < map.getUint32(12); index++) {
    const group = 16 + index * 12
    for (let code = map.getUint32(group); code <= map.getUint32(group + 4); code++) found.add(code)
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function tagAt(view: DataView, offset: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(offset + index)))
}
