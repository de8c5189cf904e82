import { expect, test } from 'vitest'
import { type TocEntry, toToc } from './toc'
import { type TocGap, type TocLink, toBranch } from './toc-branch'

function page(title: string, children: TocEntry[] = []): TocEntry {
  return { title, url: `/${title}/`, isPage: true, children }
}

/** The branch as lines: the current page with `*`. */
function outline(links: readonly (TocLink | TocGap)[], indent = ''): string[] {
  return links.flatMap((link) =>
    'skipped' in link
      ? [`${indent}… ${link.skipped}`]
      : [`${indent}${link.title}${link.isCurrent ? ' *' : ''}`, ...outline(link.children, `${indent}  `)],
  )
}

function branchOf(entries: TocEntry[], url: string): string[] {
  const place = toToc({ path: 'toc.yml', title: 'T', entries }).places.get(url)
  return place ? outline(toBranch(place)) : []
}

const entries = [page('a', [page('b', [page('c')]), page('d')]), page('e', [page('f')])]

test.each([
  ['/a/', ['a *', '  b', '  d', 'e']],
  ['/b/', ['a', '  b *', '    c', '  d', 'e']],
  ['/c/', ['a', '  b', '    c *', '  d', 'e']],
  ['/f/', ['a', 'e', '  f *']],
])('the branch of %s is open, and no other', (url, expected) => {
  expect(branchOf(entries, url)).toEqual(expected)
})

const many = Array.from({ length: 300 }, (_, index) => page(String(index)))

test.each([
  ['/0/', ['0 *', '… 283', '299'], 18],
  ['/150/', ['0', '… 134', '135', '150 *', '165', '… 133', '299'], 35],
  ['/299/', ['0', '… 283', '284', '299 *'], 18],
])('of hundreds of neighbours %s keeps those around it', (url, some, length) => {
  const branch = branchOf(many, url)
  expect(branch).toHaveLength(length)
  expect(branch.filter((line) => some.includes(line))).toEqual(some)
})
