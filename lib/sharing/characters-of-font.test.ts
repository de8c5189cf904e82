import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { charactersOfFont } from './characters-of-font'

const folder = 'node_modules/@fontsource/source-sans-3/files'
const read = (name: string) => readFileSync(`${folder}/source-sans-3-${name}`)
const has = (part: string) => {
  const characters = charactersOfFont(read(`${part}-700-normal.woff`))
  return (text: string) => [...text].map((character) => characters.has(character.codePointAt(0) ?? 0))
}

test.each([
  ['latin', 'Aé’…', 'ŁЖ漢🎉\u202E'],
  ['latin-ext', 'Łő', 'Ж漢🎉'],
  ['cyrillic', 'Жё', 'ŁΩ漢'],
  ['greek', 'Ωά', 'ŁЖ漢'],
])('the font’s part %s has %s, but not %s', (part, own, others) => {
  expect(new Set(has(part)(own))).toEqual(new Set([true]))
  expect(new Set(has(part)(others))).toEqual(new Set([false]))
})

test('another format is refused', () => {
  expect(() => charactersOfFont(read('latin-700-normal.woff2'))).toThrow('WOFF 1.0')
  expect(() => charactersOfFont(new Uint8Array())).toThrow('WOFF 1.0')
})

test('both formats of character maps are read, and glyph 0 is none', () => {
  const [last, first] = [
    [0x43, 0x46, 0xffff],
    [0x41, 0x45, 0xffff],
  ]
  // B is glyph 0 by its offset; E has an entry in the list of glyphs, and F has 0 there.
  const segments = [...last, 0, ...first, 0x1_0000 - 0x42, 0, 1, 0, 4, 0, 7, 0]
  const format4 = words(4, 2 * (7 + segments.length), 0, 6, 0, 0, 0, ...segments)
  const format12 = Buffer.concat([words(12, 0), longs(28, 0, 1, 0x1f389, 0x1f38a, 9)])
  const start = 4 + 2 * 8
  const tables = [
    words(0, 2),
    words(3, 1),
    longs(start),
    words(3, 10),
    longs(start + format4.length),
    format4,
    format12,
  ]
  const characters = charactersOfFont(toWoff(Buffer.concat(tables)))
  expect(String.fromCodePoint(...characters)).toBe('ACE🎉🎊')
})

/** A font that has a character map, and nothing else. */
function toWoff(cmap: Buffer): Buffer {
  const head = Buffer.alloc(44)
  head.write('wOFF')
  head.writeUInt16BE(1, 12)
  return Buffer.concat([head, Buffer.from('cmap'), longs(64, cmap.length, cmap.length, 0), cmap])
}

function words(...values: number[]): Buffer {
  return Buffer.from(values.flatMap((value) => [value >> 8, value & 0xff]))
}

function longs(...values: number[]): Buffer {
  return Buffer.concat(values.map((value) => words(value >>> 16, value & 0xffff)))
}
