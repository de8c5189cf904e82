import { describe, expect, test } from 'vitest'
import { collectFindings } from '#lib/findings/finding'
import { misspeltName } from './field-names'
import { type Page, parsePage } from './page'

function parse(frontMatter: string, publishedAsOf?: string): { page: Partial<Page>; findings: string[] } {
  const { findings, report } = collectFindings()
  const setting = { permalinks: new Map(), isSection: () => true, cascades: new Map(), publishedAsOf }
  const page = parsePage({ path: 'a.md', source: `---\ntitle: T\n${frontMatter}\n---\n` }, report, setting)
  return { page: page ?? {}, findings: findings.map(({ line, column, message }) => `${line}:${column} ${message}`) }
}

describe('front matter says', () => {
  test.for([
    ['date: 2025-03-04', { date: '2025-03-04', publishDate: '2025-03-04', lastModified: undefined }],
    ['date: 2025-03-04T23:30:00-05:00', { date: '2025-03-04' }],
    ['date: 2025-03-04 10:00:00 +0200', { date: '2025-03-04' }],
    ['Date: 2025-03-04\nLastMod: 2025-06-01', { date: '2025-03-04', lastModified: '2025-06-01' }],
    ['publishDate: 2025-03-04', { date: '2025-03-04', publishDate: '2025-03-04' }],
    ['published: 2025-03-04\nmodified: 2025-06-01', { publishDate: '2025-03-04', lastModified: '2025-06-01' }],
    ['tags: [a, 2024, ""]\ncategories: b', { tags: ['a', '2024'], categories: ['b'] }],
    ['tags:\nauthors:\nimage:\nslug:', { tags: [], authors: [], image: undefined, url: '/a/' }],
    ['authors: [Ana, {name: Bo, email: b@example.org}]', { authors: ['Ana', 'Bo'] }],
    ['authors:\n  name: {given: Ana, family: Silva}', { authors: ['Ana Silva'] }],
    ['author: Ana', { authors: ['Ana'] }],
    ['weight: 3', { weight: 3 }],
    ['weight: "-3"', { weight: -3 }],
    ['weight: 0', { weight: 0 }],
    ['image: /media/a.png', { image: '/media/a.png' }],
    ['image: {filename: a.png, caption: "", focal_point: Smart}', { image: 'a.png' }],
    ['image: {caption: ""}', { image: undefined }],
    ['thumbnail: a.png', { image: 'a.png' }],
    ['external_link: https://example.com/', { externalLink: 'https://example.com/' }],
    ['external_link: ""', { externalLink: undefined }],
    ['aliases: [/old/, older]', { aliases: ['/old/', 'older'] }],
    ['aliases: /old/', { aliases: ['/old/'] }],
    ['short_title: S\nlabel: l', { shortTitle: 'S', label: 'l' }],
    ['linkTitle: S', { shortTitle: 'S' }],
    ['summary: S', { summary: 'S', description: 'S' }],
    ['type: docs', { kind: 'plain' }],
    ['numbering: {headings: true}', { params: { title: 'T', numbering: { headings: true } } }],
    ['b: 1\nparams: {b: 2, c: 3}', { params: { title: 'T', b: 2, c: 3 } }],
  ] as const)('%s', ([frontMatter, expected]) => {
    const { page, findings } = parse(frontMatter)
    expect(page).toMatchObject(expected)
    expect(findings.filter((finding) => !finding.includes('does nothing'))).toEqual([])
  })
})

describe('front matter is wrong that says', () => {
  test.for([
    ['date: soon', ['3:7 `date` should be a day such as `2026-02-06`.']],
    ['date: 2025-02-30', ['3:7 `date` should be a day such as `2026-02-06`.']],
    ['LASTMOD: 4 Mar 2025', ['3:10 `lastmod` should be a day such as `2026-02-06`.']],
    ['weight: first', ['3:9 `weight` should be a number.']],
    ['draft: maybe', ['3:8 `draft` should be `true` or `false`.']],
    ['tags: {a: b}', ['3:7 This should be text or a number.']],
    ['url: https://example.com/', ['3:6 `url` should be a path on this site, such as `/about/us/`.']],
    ['url: /a?b', ['3:6 `url` should be a path on this site, such as `/about/us/`.']],
    ['aliases: [/a/, "/b#c"]', ['3:16 This should be a path on this site, such as `/about/us/`.']],
    ['summary: a\nSummary: b', ['4:1 `Summary` is there twice: upper and lower case make no difference.']],
  ] as const)('%s', ([frontMatter, findings]) => {
    expect(parse(frontMatter).findings).toEqual(findings)
  })
})

describe('on 2026-03-03 a page is not published', () => {
  test.for([
    ['draft: true', 'draft'],
    ['draft: "true"', 'draft'],
    ['published: false', 'draft'],
    ['date: 2026-03-04', 'future'],
    ['publishDate: 2026-03-04\ndate: 2026-03-01', 'future'],
    ['expiryDate: 2026-03-03', 'expired'],
    ['unpublishdate: 2020-01-01', 'expired'],
    ['draft: false', undefined],
    ['date: 2026-03-03', undefined],
    ['date: 2099-01-01\npublishDate: 2026-03-03', undefined],
    ['expiryDate: 2026-03-04', undefined],
  ] as const)('that says %s: %s', ([frontMatter, unpublished]) => {
    expect(parse(frontMatter, '2026-03-03')).toMatchObject({ page: { unpublished }, findings: [] })
  })
})

test.for([
  ['titel', 'title'],
  ['tag', 'tags'],
  ['category', 'categories'],
  ['alias', 'aliases'],
  ['wieght', 'weight'],
  ['lst_mod', 'lastmod'],
  ['data', 'date'],
  ['descripton', 'description'],
  ['name', undefined],
  ['lead', undefined],
  ['page', undefined],
  ['color', undefined],
  ['title_image', undefined],
] as const)('%s is a misspelling of %s', ([written, name]) => {
  expect(misspeltName(written)).toBe(name)
})
