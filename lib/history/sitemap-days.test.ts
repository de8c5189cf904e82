import { expect, test } from 'vitest'
import { exampleHistory, exampleSiteHistory } from '#lib/testing/example-history'
import type { PageHistory, SiteHistory } from './history'
import { toSitemapDays } from './sitemap-days'

const day = '2026-02-06'
const siteOf = (...pages: PageHistory[]): SiteHistory => ({
  pages: new Map(pages.map((page) => [page.url, page])),
  problems: [],
})
const daysOf = (listed: readonly string[], history: SiteHistory) => [...toSitemapDays(listed, history)]

test('pages, their histories, those of pages that are gone, and the list of them are listed', () => {
  expect(daysOf(['/promises/', '/new/'], exampleSiteHistory)).toEqual([
    ['/promises/', day],
    ['/new/', undefined],
    ['/promises/history/', day],
    ['/gone/history/', day],
    ['/history/', undefined],
  ])
})

test.each([undefined, { day, certainty: 'by' }, { day, certainty: 'before' }] as const)(
  'no day is given for %j',
  (lastChanged) => {
    const days = daysOf(['/promises/'], siteOf({ ...exampleHistory, lastChanged }))
    expect(days.map(([, given]) => given)).toEqual([undefined, undefined, undefined])
  },
)

test('a page that isn’t listed has no history that is', () => {
  expect(daysOf([], siteOf(exampleHistory))).toEqual([])
})

test('a page at the URL of a history has the place', () => {
  expect(daysOf(['/promises/history/', '/promises/', '/history/'], siteOf(exampleHistory))).toEqual([
    ['/promises/history/', undefined],
    ['/promises/', day],
    ['/history/', undefined],
  ])
})

test('the history of the page at the root is the one at /history/', () => {
  expect(daysOf(['/'], siteOf({ ...exampleHistory, url: '/' }))).toEqual([
    ['/', day],
    ['/history/', day],
  ])
})

test('without history there are pages, and no days', () => {
  expect(daysOf(['/a/'], siteOf())).toEqual([['/a/', undefined]])
})
