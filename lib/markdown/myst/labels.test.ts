import { expect, test } from 'vitest'
import { toLabel, toSphinxId, toTermLabel } from './labels'

test.for([
  ['Plain words', 'plain words', 'plain-words'],
  ['organization:values', 'organization:values', 'organization-values'],
  ['2i2c’s  “Values”', '2i2cs values', 'id-2i2cs-values'],
  ['日本語', '日本語', 'id'],
  ['Café', 'café', 'caf'],
  ['--a--b--', '--a--b--', 'id-a-b'],
] as const)('the label %j is %j, with the id %j', ([text, identifier, id]) => {
  expect(toLabel(text)).toEqual({ identifier, id })
})

test('words of a glossary have labels of their own', () => {
  expect(toTermLabel('Two Words')).toEqual({ identifier: 'term-two words', id: 'term-two-words' })
})

// What docutils' make_id gives.
test.for([
  ["Don't plant flags", 'don-t-plant-flags'],
  ['Don’t plant flags', 'dont-plant-flags'],
  ['Café au lait', 'cafe-au-lait'],
  ['1. First', 'first'],
  ['What_is this?', 'what-is-this'],
  ['日本語', ''],
] as const)('Sphinx makes %j %j', ([text, id]) => {
  expect(toSphinxId(text)).toBe(id)
})
