import { expect, test } from 'vitest'
import { toAnchor, uniqueAnchor } from './anchor'

// What Hugo makes of these words (`autoHeadingIDType: github`); whole headings are in `fixtures/goldmark-heading-ids`.
test.each([
  ['Don’t plant flags', 'dont-plant-flags'],
  ['  C++ & C#  ', 'c--c'],
  ['ÀÉÎ ǅ İ ß ﬁ', 'àéî-ǆ-i-ß-ﬁ'],
  ['ΟΔΟΣ', 'οδοσ'],
  ['日本語 ١٢٣ ½', '日本語-١٢٣-'],
  ['snake_case --option', 'snake_case---option'],
  ['!!!', ''],
])('%j is %j', (text, anchor) => {
  expect(toAnchor(text)).toBe(anchor)
})

test('an anchor is on a page once', () => {
  const taken = new Set<string>()
  const anchors = ['a', 'a', 'a-1', 'a', '', ''].map((anchor) => uniqueAnchor(anchor, taken))
  expect(anchors).toEqual(['a', 'a-1', 'a-1-1', 'a-2', 'heading', 'heading-1'])
})
