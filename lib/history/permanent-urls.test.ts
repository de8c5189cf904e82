import { expect, test } from 'vitest'
import { withAnchor } from '#lib/links/with-anchor'
import { exampleHistory } from '#lib/testing/example-history'
import { revision } from '#lib/testing/history-parts'
import type { PageHistory } from './history'
import { toPermanentUrls } from './permanent-urls'

const origin = 'https://example.org'

const page = (url: string, day: string, movedFrom: readonly string[] = []): PageHistory => ({
  ...exampleHistory,
  url,
  revisions: [
    revision(day, { when: { day, certainty: 'on' } }),
    ...movedFrom.map((former, index) => revision(`${day}-${index}`, { when: undefined, movedFrom: former })),
  ],
})

const namesOf = (...pages: PageHistory[]) => {
  const urls = toPermanentUrls({ pages: new Map(pages.map((one) => [one.url, one])), problems: [] }, origin)
  return pages.map(({ url }) => urls.nameOf(url).slice(origin.length))
}

test('a page is named by its URL', () => {
  expect(namesOf(page('/a/', '2026-01-01'))).toEqual(['/a/history/'])
})

test('a page that moved twice keeps the name that it had at first', () => {
  expect(namesOf(page('/c/', '2026-01-01', ['/a/', '/b/']))).toEqual(['/a/history/'])
})

test('of two pages that stood at one URL, the later one has another name, whichever is first in the list', () => {
  const [moved, later] = [page('/b/', '2026-01-01', ['/a/']), page('/a/', '2026-03-01')]
  expect(namesOf(moved, later)).toEqual(['/a/history/', '/a/history/?from=2026-03-01'])
  expect(namesOf(later, moved)).toEqual(['/a/history/?from=2026-03-01', '/a/history/'])
})

test('what isn’t committed comes after all that is', () => {
  const draft = { ...page('/a/', ''), revisions: [revision('uncommitted', { when: undefined })] }
  expect(namesOf(draft, page('/b/', '2026-01-01', ['/a/']))).toEqual(['/a/history/?from=uncommitted', '/a/history/'])
})

test('a page is where it is now', () => {
  const moved = page('/naïve page/', '2026-01-01', ['/a/'])
  const urls = toPermanentUrls({ pages: new Map([[moved.url, moved]]), problems: [] }, origin)
  expect(urls.linkTo(moved.url)).toBe('https://example.org/na%C3%AFve%20page/history/')
  expect(urls.nameOf('/unknown/')).toBe('https://example.org/unknown/history/')
})

test.each([
  ['right-to-replicate', '#right-to-replicate'],
  ['é "x" #', '#%C3%A9%20%22x%22%20%23'],
  ['half \uD83D', '#half%20%EF%BF%BD'],
])('an anchor is written as a URL has it: %s', (anchor, written) => {
  expect(withAnchor('', anchor)).toBe(written)
})
