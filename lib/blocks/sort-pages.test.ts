import { expect, test } from 'vitest'
import { listedSite } from '#lib/testing/listed-pages'
import { sortPages, toDefaultOrder } from './sort-pages'

const { pages } = listedSite({
  'nodate.md': 'linkTitle: apple',
  'w2.md': 'weight: 2, date: 2020-01-01',
  'zebra.md': 'linkTitle: Zebra, date: 2024-01-01, lastmod: 2024-02-01, event: 10',
  'elan.md': 'linkTitle: élan, date: 2024-01-01, event: 9',
  'w1.md': 'weight: 1, date: 2019-01-01',
})
const names = (sorted: typeof pages) => sorted.map(({ path }) => path.replace('.md', ''))

test('by itself, a list is in the order of Hugo: weight, newest, title', () => {
  expect(names(toDefaultOrder(pages, 'en'))).toEqual(['w1', 'w2', 'elan', 'zebra', 'nodate'])
})

test.for([
  ['Date', false, ['elan', 'zebra', 'w2', 'w1', 'nodate']],
  ['date', true, ['nodate', 'w1', 'w2', 'elan', 'zebra']],
  ['Lastmod', false, ['zebra', 'elan', 'w2', 'w1', 'nodate']],
  ['Weight', true, ['elan', 'zebra', 'nodate', 'w1', 'w2']],
  ['LinkTitle', true, ['nodate', 'elan', 'w1', 'w2', 'zebra']],
  ['Title', false, ['zebra', 'w2', 'w1', 'nodate', 'elan']],
  ['Params.Event', false, ['zebra', 'elan', 'w1', 'w2', 'nodate']],
  ['Params.constructor', true, ['w1', 'w2', 'elan', 'zebra', 'nodate']],
] as const)('pages are sorted by %s, ascending: %s', ([by, ascending, sorted]) => {
  expect(names(sortPages(pages, { by, ascending }, 'en'))).toEqual(sorted)
})
