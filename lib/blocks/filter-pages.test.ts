import { expect, test } from 'vitest'
import { listedSite } from '#lib/testing/listed-pages'
import { type Filters, passes } from './filter-pages'

const { pages } = listedSite({
  'blog/_index.md': '',
  'blog/a/index.md': 'tags: [Open Source, news], authors: [Ada Lovelace], featured: true',
  'blog/2025/b.md': 'tags: [news], categories: [Report], publication_types: [article-journal]',
  'blogs/c.md': 'tags: [constructor]',
  'index.md': 'authors: [{name: Ada Lovelace}]',
})

test.for<[name: string, filters: Filters, paths: string[]]>([
  ['none', {}, ['blog/a/index.md', 'blog/2025/b.md', 'blogs/c.md']],
  ['empty ones', { tag: '', author: '', folders: [''], tags: [] }, ['blog/a/index.md', 'blog/2025/b.md', 'blogs/c.md']],
  ['a folder', { folders: ['blog'] }, ['blog/a/index.md', 'blog/2025/b.md']],
  ['a folder with slashes', { folders: ['/Blog/2025/'] }, ['blog/2025/b.md']],
  ['several folders', { folders: ['blogs', 'blog/a'] }, ['blog/a/index.md', 'blogs/c.md']],
  ['a tag as in a URL', { tag: 'open-source' }, ['blog/a/index.md']],
  ['one of several tags', { tags: ['Open Source', 'CONSTRUCTOR'] }, ['blog/a/index.md', 'blogs/c.md']],
  ['a tag that no page has', { tag: 'toString' }, []],
  ['a category', { category: 'report' }, ['blog/2025/b.md']],
  ['an author and a kind', { author: 'ada lovelace', kinds: ['home', 'page'] }, ['blog/a/index.md', 'index.md']],
  ['sections', { kinds: ['section'] }, ['blog/_index.md']],
  ['a type of publication', { publication_type: 'article-journal' }, ['blog/2025/b.md']],
  ['featured pages', { featured_only: true }, ['blog/a/index.md']],
  ['pages that are not featured', { exclude_featured: true }, ['blog/2025/b.md', 'blogs/c.md']],
  ['pages without a tag', { exclude_tag: ['news'] }, ['blogs/c.md']],
  ['pages to come', { exclude_past: true }, []],
  ['a folder and a tag', { folders: ['blog'], tag: 'constructor' }, []],
])('filters: %s', ([, filters, paths]) => {
  expect(pages.filter((page) => passes(page, filters)).map(({ path }) => path)).toEqual(paths)
})

test('a page to come is left out with the future, and kept without the past', () => {
  const [page] = pages
  if (!page) throw new Error('There is no page.')
  const future = { ...page, unpublished: 'future' as const }
  expect(passes(future, { kinds: ['section'], exclude_future: true })).toBe(false)
  expect(passes(future, { kinds: ['section'], exclude_past: true })).toBe(true)
})
