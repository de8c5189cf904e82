import { expect, test } from 'vitest'
import { exampleSiteHistory } from '#lib/testing/example-history'
import { findHistory, suggestHistory } from './find-history'

const files: Readonly<Record<string, string>> = { 'our/promises.md': '/promises/' }

test.for([
  ['/promises/', '/promises/'],
  ['promises', '/promises/'],
  ['/promises', '/promises/'],
  ['promises/', '/promises/'],
  ['/promises/history/', '/promises/'],
  ['promises/history', '/promises/'],
  ['/promises/#fees', '/promises/'],
  ['https://example.org/promises/history/?a#fees-2026', '/promises/'],
  ['/old-promises/', '/promises/'],
  ['/promises/versions/2025-09-12/', '/promises/'],
  ['our/promises.md', '/promises/'],
  ['./our/promises.md', '/promises/'],
  ['promises/index.md', '/promises/'],
  ['promises/versions/2025-09-12.md', '/promises/'],
  ['/promises.md', '/promises/'],
  ['gone', '/gone/'],
  ['gone.md', '/gone/'],
  ['', undefined],
  ['/', undefined],
  ['/promise/', undefined],
  ['history', undefined],
  ['constructor', undefined],
] as const)('%j is %j', ([asked, url]) => {
  expect(findHistory(asked, exampleSiteHistory, (path) => files[path])?.url).toBe(url)
})

test('a page that isn’t there is perhaps another', () => {
  expect(suggestHistory('promise', exampleSiteHistory)).toBe('Did you mean `/promises/`?')
  expect(suggestHistory('something else', exampleSiteHistory)).toBe('Without a page, all are listed.')
})
