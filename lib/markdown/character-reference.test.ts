import { toString as toText } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { decodeReference } from './character-reference'
import { parseMarkdown } from './parse-markdown'

// What micromark makes of them, beside a quote, which makes both dialects read the reference again.
test.each([
  ...['amp', 'nbsp', '#34', '#x22', '#X2014', '#8212', '#9', '#x1F600'],
  ...['#0', '#8', '#128', '#x9f', '#xA0', '#xD800', '#xFDD0', '#xFFFE', '#x10FFFF', '#x110000', '#xFFFFFF', '#9999999'],
])('&%s;', (reference) => {
  const value = `"a" b&${reference};c`
  for (const dialect of ['hugo', 'myst'] as const) {
    const { tree } = parseMarkdown({ file: 'a.md', value, line: 1, indent: 0 }, dialect)
    expect(toText(tree)).toBe(`“a” b${decodeReference(reference)}c`)
  }
})

test('an unknown name is none', () => {
  expect(decodeReference('nothing-of-the-kind')).toBeUndefined()
})
