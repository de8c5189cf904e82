import { toString as toText } from 'hast-util-to-string'
import { expect, test } from 'vitest'
import { loadPage } from '#lib/pipeline'
import { examplePage } from '#lib/testing/example-site'
import { listedSite } from '#lib/testing/listed-pages'
import type { Block, CollectionBlock, PortfolioBlock } from './block'

const site = listedSite({
  'blog/_index.md': '',
  'blog/1.md': 'date: 2025-01-01, tags: ["<b>"], external_link: "javascript:alert(1)"',
  'blog/2.md': 'date: 2025-01-02, authors: [Ada], image: /a.png, external_link: "https://example.org/blog/"',
  'blog/3.md': 'date: 2025-01-03, tags: [News]',
  'blog/4.md': 'date: 2025-01-04, weight: 1',
  'blog/5.md': 'date: 2025-01-05',
  'blog/versions/2025-01-01.md': 'date: 2026-01-05',
  'blog/6 ü.md': ['', 'First words.\n\n<!--more-->\n\nMore.'],
})

/** A page that lists others, which is one of those it could list. */
function load(content: string, block = 'collection', design = '') {
  const fields = `block: ${block}, id: list, content: {title: T, ${content}}, design: {${design}}`
  const page = examplePage('blog/list.md', `---\ntitle: List\nsections: [{${fields}}]\n---\n`)
  const { blocks, findings } = loadPage(page, { ...site, pages: [...site.pages, page] })
  return { block: blocks[0], findings: findings.map(({ rule, message, hint }) => [rule, message, hint]) }
}

function listOf(block: Block | undefined): CollectionBlock | PortfolioBlock {
  if (block?.kind !== 'collection' && block?.kind !== 'portfolio') throw new Error('There is no list.')
  return block
}

const blog = 'filters: {folders: [blog]}'

test.for([
  ['five, the newest first, by itself', blog, ['5', '4', '3', '2', '1']],
  ['all', `${blog}, count: 0`, ['5', '4', '3', '2', '1', '6 ü']],
  ['some', `${blog}, count: 2, offset: 1`, ['4', '3']],
  ['the oldest first', `${blog}, order: asc, count: 2`, ['6 ü', '1']],
  ['by weight', `${blog}, sort_by: Weight, count: 1`, ['4']],
  ['of a type', 'page_type: blog, count: 1', ['5']],
  ['the section', 'filters: {kinds: [section]}', ['_index']],
] as const)('a collection lists pages: %s', ([, content, names]) => {
  const { block, findings } = load(content)
  expect(findings).toEqual([])
  expect(listOf(block).entries.map(({ path }) => path.replace(/^blog\/|\.md$/g, ''))).toEqual(names)
})

test('an entry has what is known of its page, and leads where that is', () => {
  const { entries } = listOf(load(`${blog}, count: 0`).block)
  expect(entries[3]).toEqual({
    path: 'blog/2.md',
    href: '/blog/',
    title: 'blog/2.md',
    date: { day: '2025-01-02', words: '2 January 2025' },
    authors: ['Ada'],
    tags: [],
    summary: 'Words.',
    picture: { src: '/a.png', width: 640, height: 480, alt: '' },
  })
  expect(entries[4]?.href).toBe('/blog/1/')
  expect(entries[5]).toMatchObject({ href: '/blog/6-%C3%BC/', summary: 'First words.', date: undefined })
})

test.for([
  ['by itself where pages are left out', `${blog}, count: 2`, ['See all', '/blog/']],
  ['not where none are', `${blog}, count: 0`, []],
  [
    'with its own words',
    `${blog}, archive: {enable: true, text: All *posts*, link: /blog/3/}`,
    ['All posts', '/blog/3/'],
  ],
  ['not if it is not wanted', `${blog}, count: 2, archive: {enable: false}`, []],
  ['not where there is no page for it', 'count: 2', []],
] as const)('a collection has a link to all pages: %s', ([, content, link]) => {
  const { block, findings } = load(content)
  expect(findings).toEqual([])
  const { tree } = block?.clauses[0]?.links?.[0] ?? {}
  const [anchor] = tree?.children ?? []
  const href = anchor?.type === 'element' ? anchor.properties['href'] : undefined
  expect(tree ? [toText(tree), href] : []).toEqual(link)
})

test.for([
  [
    'filters: {folders: [blgo]}',
    'collection-empty',
    'There are no pages in the folder `blgo`.',
    'Did you mean `blog`?',
  ],
  ['filters: {tag: nwes}', 'collection-empty', 'No page has the tag `nwes`.', 'Did you mean `News`?'],
  ['filters: {author: Grace}', 'collection-empty', 'No page has the author `Grace`.', 'Known: `Ada`.'],
  [
    'filters: {tags: [News, __proto__]}',
    'collection-empty',
    'No page has the tag `__proto__`.',
    'Known: `<b>`, `News`.',
  ],
  [
    'page_type: post',
    'collection-empty',
    'There are no pages in the folder `post`.',
    'Known: `blog`, `blog/versions`.',
  ],
  [
    'filters: {author: Ada, tag: News}',
    'collection-empty',
    'No page passes the filters of this section.',
    'Ask for less in `filters`, or take the section out.',
  ],
  [
    'archive: {enable: true}',
    'link-missing',
    'There is no page for the `archive` of this section.',
    'Say in `archive.link` where it leads, or set `enable: false`.',
  ],
] as const)('a collection with `%s` is a finding', ([content, ...finding]) => {
  expect(load(content).findings).toEqual([finding])
})

test('there may be no page to come', () => {
  expect(load('filters: {exclude_past: true}').findings).toEqual([])
})

test.for([
  ['', 'list'],
  ['view: compact', 'list'],
  ['view: article-grid', 'cards'],
  ['view: 3', 'cards'],
] as const)('a collection with `%s` is shown as %s', ([design, layout]) => {
  const { block, findings } = load(blog, 'collection', design)
  expect(findings).toEqual([])
  expect(listOf(block).layout).toBe(layout)
})

test('a view that is not known is noted', () => {
  const message = 'There is no view `crad`: the pages are shown as a list.'
  expect(load(blog, 'collection', 'view: crad').findings).toEqual([['design-view', message, 'Did you mean `card`?']])
})

test('dates may be left out', () => {
  const { entries } = listOf(load(blog, 'collection', 'show_date: false').block)
  expect(new Set(entries.map(({ date }) => date))).toEqual(new Set([undefined]))
})

test('a portfolio has a button for each tag, of whatever characters', () => {
  const buttons = '{name: All, tag: "*"}, {name: B, tag: <b>}, {name: News, tag: news}'
  const { block, findings } = load(`${blog}, buttons: [${buttons}], default_button_index: 7`, 'portfolio')
  expect(findings).toEqual([])
  if (block?.kind !== 'portfolio') throw new Error('There is no portfolio.')
  expect(block.entries).toHaveLength(6)
  expect(block.buttons.map(({ name, shown }) => [name, [...shown]])).toEqual([
    ['All', [0, 1, 2, 3, 4, 5]],
    ['B', [4]],
    ['News', [2]],
  ])
  expect(block.chosen).toBe(2)
})

test('a button for a tag that no page has is a finding', () => {
  const { findings } = load(`${blog}, buttons: [{name: New, tag: nwes}]`, 'portfolio')
  expect(findings).toEqual([['collection-empty', 'No page has the tag `nwes`.', 'Did you mean `News`?']])
})
