import { expect, test } from 'vitest'
import { loadPage } from '#lib/pipeline'
import { listedSite, type WrittenPages } from '#lib/testing/listed-pages'
import { childPagesOf } from './child-pages'

// The order is that of Hugo 0.111 for the same files.
const site = listedSite({
  '_index.md': '',
  'a/_index.md': '',
  'a/w2.md': 'weight: 2, date: 2020-01-01',
  'a/new.md': 'date: 2024-01-01',
  'a/sub/_index.md': '',
  'a/sub/x.md': 'date: 2023-01-01',
  'a/nosub/y.md': '',
  'a/bundle/index.md': '',
  'a/bundle/part.md': '',
  'a/versions/2025-01-01.md': '',
  'root.md': '',
  'unlisted/z.md': '',
})

test.for([
  ['a/_index.md', ['a/w2.md', 'a/new.md', 'a/sub/_index.md', 'a/bundle/index.md', 'a/nosub/y.md']],
  ['a/sub/_index.md', ['a/sub/x.md']],
  ['_index.md', ['a/_index.md', 'root.md', 'unlisted/z.md']],
] as const)('%s lists the pages that Hugo does', ([path, children]) => {
  const page = site.pageByPath.get(path)
  expect(page && childPagesOf(page, site).map((child) => child.path)).toEqual(children)
})

const pagesOfYears = (count: number, years: number): WrittenPages =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`a/${index}.md`, `date: ${2020 + (index % years)}-01-01`]),
  )

function groupsOf(pages: WrittenPages) {
  const many = listedSite({ 'a/_index.md': '', ...pages })
  const page = many.pageByPath.get('a/_index.md')
  const block = page && loadPage(page, many).blocks.find(({ kind }) => kind === 'child-pages')
  if (block?.kind !== 'child-pages') throw new Error('There is no list.')
  return block.groups
}

test('up to 30 pages are one list, with summaries', () => {
  const groups = groupsOf(pagesOfYears(30, 3))
  expect(groups.map(({ year, entries }) => [year, entries.length])).toEqual([[undefined, 30]])
  expect(groups[0]?.entries[0]?.summary).toBe('Words.')
})

test('more pages are lists of titles by year, the latest first', () => {
  const groups = groupsOf(pagesOfYears(300, 3))
  const years = [
    ['2022', 100],
    ['2021', 100],
    ['2020', 100],
  ]
  expect(groups.map(({ year, entries }) => [year, entries.length])).toEqual(years)
  expect(groups[0]?.entries[0]).toMatchObject({ summary: '', date: { words: '1 January 2022' } })
})

test('where a page has no date, there are no years', () => {
  expect(groupsOf({ ...pagesOfYears(31, 3), 'a/b.md': '' }).map(({ year }) => year)).toEqual([undefined])
})
