import { expect, test } from 'vitest'
import { listedSite } from '#lib/testing/listed-pages'
import { folderNeighboursOf } from './folder-neighbours'

const site = listedSite({
  '_index.md': '',
  'root.md': '',
  'a/_index.md': '',
  'a/first.md': 'weight: 1',
  'a/last.md': 'date: 2020-01-01',
  'a/sub/_index.md': 'weight: 2',
  'a/sub/x.md': 'date: 2023-01-01',
  'a/sub/y.md': 'date: 2022-01-01',
  'a/plain/z.md': 'weight: 3',
  'a/versions/2025-01-01.md': '',
  'b/deep/_index.md': '',
  'b/deep/only.md': '',
  'c/alone.md': '',
})

const neighboursOf = (path: string) => {
  const page = site.pageByPath.get(path)
  const found = page && folderNeighboursOf(page, site)
  return found && [found.previous?.path, found.next?.path]
}

test('the pages of a folder follow its `_index.md` in Hugo’s order, each with what it lists', () => {
  const order = [
    'a/_index.md',
    'a/first.md',
    'a/sub/_index.md',
    'a/sub/x.md',
    'a/sub/y.md',
    'a/plain/z.md',
    'a/last.md',
  ]
  expect(order.map(neighboursOf)).toEqual(order.map((_, index) => [order[index - 1], order[index + 1]]))
})

test('a folder deep down is one by itself if none above it has an `_index.md`', () => {
  expect(neighboursOf('b/deep/only.md')).toEqual(['b/deep/_index.md', undefined])
})

test.for(['_index.md', 'root.md', 'c/alone.md', 'a/versions/2025-01-01.md'])('%s is in no such folder', (path) => {
  expect(neighboursOf(path)).toBe(undefined)
})

test('the folder of a handbook has the order of that', () => {
  const toc = { path: 'a/sub/toc.yml', title: '', entries: [], places: new Map() }
  const withToc = { ...site, tocs: [toc] }
  const next = (path: string) => {
    const page = withToc.pageByPath.get(path)
    return page && folderNeighboursOf(page, withToc)?.next?.path
  }
  expect(next('a/sub/_index.md')).toBe(undefined)
  expect(next('a/first.md')).toBe('a/plain/z.md')
})
