import { expect, test } from 'vitest'
import { maskIndex, maskInsertions, maskPattern, replaceReserved } from './mask'
import { readShortcodes } from './shortcodes'

function mask(text: string): string {
  return maskInsertions(text, readShortcodes(text).insertions)
}

test.for([
  'a {{< x >}} b',
  '{{<x>}}',
  '{{< x >}}{{< y >}}',
  'one\n{{< x\n  a="b"\n>}}\ntwo',
  '{{< x >}}inner{{< /x >}} {{</* y */>}}',
  '{{< x >}} '.repeat(1000),
])('a masked text is as long as it was, and each mask stands where its shortcode did: %j', (text) => {
  const { insertions } = readShortcodes(text)
  const masked = mask(text)
  expect(masked).toHaveLength(text.length)
  const found = Array.from(masked.matchAll(maskPattern), (match) => ({
    index: maskIndex(match[1] ?? ''),
    start: match.index,
    end: match.index + match[0].length,
  }))
  expect(found).toEqual(insertions.map(({ start, end }, index) => ({ index, start, end })))
})

test('a mask is one word: no space, no line break, no Markdown', () => {
  expect(mask('{{< x\n  a="*b* [c](d)"\n>}}')).toMatch(/^[\uFDD0-\uFDEF]+$/)
})

test('a text without shortcodes stays as it is', () => {
  expect(mask('Words, *words* {{ and }} <words>')).toBe('Words, *words* {{ and }} <words>')
})

test('characters that masks are made of are replaced, so that content can write none', () => {
  expect(replaceReserved('a\uFDD0\uFDD1\uFDDAb\uFDEFc')).toBe('a\uFFFD\uFFFD\uFFFDb\uFFFDc')
})
