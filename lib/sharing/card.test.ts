import { expect, test } from 'vitest'
import { exampleSite } from '#lib/testing/example-site'
import { cardAt, cardUrlOf } from './card'

const site = exampleSite({ pages: ['promises.md', 'promises/versions/2025-09-12.md', 'work/history.md', 'work.md'] })

test.each<[string, string, string | undefined]>([
  ['/promises/', 'promises.md', undefined],
  ['/promises/versions/2025-09-12/', 'promises/versions/2025-09-12.md', 'As of 12 September 2025'],
  ['/promises/history/', 'promises.md', 'History'],
  ['/history/', 'History', undefined],
  ['/search/', 'All pages', undefined],
  // A page of the content, where the history of another would be.
  ['/work/history/', 'work/history.md', undefined],
])('the card of %s', (url, title, kind) => {
  expect(cardAt(url, site)).toMatchObject({ title, kind, siteName: 'Example', host: 'example.org' })
})

test.each(['/', '/gone/', '/gone/history/', '/promises/prehistory/', '/preview/'])('%s has no card', (url) => {
  expect(cardAt(url, site)).toBeUndefined()
})

test.each([
  ['/promises/', '/_cards/promises.png'],
  ['/a/history/', '/_cards/a/history.png'],
  ['/', '/_cards/index.png'],
])('the card of %s is at %s', (url, cardUrl) => {
  expect(cardUrlOf(url)).toBe(cardUrl)
})
