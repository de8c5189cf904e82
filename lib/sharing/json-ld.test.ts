import { expect, test } from 'vitest'
import { parsePage } from '#lib/content/page'
import type { PageHistory, When } from '#lib/history/history'
import { exampleHistory, goneHistory } from '#lib/testing/example-history'
import { exampleSite } from '#lib/testing/example-site'
import { revision } from '#lib/testing/history-parts'
import { toJsonLd } from './json-ld'

interface Given {
  path?: string
  /** Lines of front matter. */
  fields?: string
  history?: PageHistory
  config?: Record<string, unknown>
}

/** What is sent of a page, thing by thing, by their types. */
function sent({
  path = 'naïve.md',
  fields = '',
  history,
  config = {},
}: Given): Record<string, Record<string, unknown>> {
  const page = parsePage({ path, source: `---\ntitle: Our promises\n${fields}---\nText.\n` }, () => {})
  if (!page) throw new Error(`${path} is no page`)
  const site = exampleSite({ pages: ['a.md', 'a/b.md'], config })
  const { '@graph': things, ...rest } = JSON.parse(
    JSON.stringify(toJsonLd({ page, description: 'What we promise.' }, history, site)),
  )
  expect(rest).toEqual({ '@context': 'https://schema.org' })
  return Object.fromEntries(things.map((thing: { '@type': unknown }) => [[thing['@type']].flat().at(-1), thing]))
}

const on: When = { day: '2026-01-02', certainty: 'on' }
const since = (first: When, source: 'commit' | 'import' = 'commit', isOlderMissing = false): PageHistory => ({
  ...goneHistory,
  isOlderMissing,
  revisions: [revision('first', { when: first, source })],
})

test('a page is a WebPage of the site, with its licence', () => {
  const footer = { licence: { title: 'Ours', url: '/licence/' } }
  expect(sent({ config: { footer } })).toEqual({
    WebPage: {
      '@type': 'WebPage',
      '@id': 'https://example.org/na%C3%AFve/',
      url: 'https://example.org/na%C3%AFve/',
      name: 'Our promises',
      description: 'What we promise.',
      inLanguage: 'en',
      license: 'https://example.org/licence/',
      isPartOf: { '@id': 'https://example.org/#site' },
    },
    WebSite: { '@type': 'WebSite', '@id': 'https://example.org/#site', name: 'Example', url: 'https://example.org/' },
  })
})

test('the organisation is named if site.yaml does', () => {
  const things = sent({ config: { organisation: { name: 'Us', url: 'https://us.example/' } } })
  const id = 'https://example.org/#organisation'
  expect(things['Organization']).toEqual({ '@type': 'Organization', '@id': id, name: 'Us', url: 'https://us.example/' })
  expect(things['WebSite']).toMatchObject({ publisher: { '@id': id } })
})

test('the pages above a page are its breadcrumbs, the page itself the last', () => {
  const { WebPage, BreadcrumbList } = sent({ path: 'a/b/c.md' })
  expect(WebPage).toMatchObject({ breadcrumb: { '@id': 'https://example.org/a/b/c/#breadcrumbs' } })
  expect(BreadcrumbList).toEqual({
    '@type': 'BreadcrumbList',
    '@id': 'https://example.org/a/b/c/#breadcrumbs',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'a.md', item: 'https://example.org/a/' },
      { '@type': 'ListItem', position: 2, name: 'a/b.md', item: 'https://example.org/a/b/' },
      { '@type': 'ListItem', position: 3, name: 'Our promises', item: 'https://example.org/a/b/c/' },
    ],
  })
})

test('a page with authors and a day is an Article, too', () => {
  const { Article } = sent({ fields: 'date: 2020-01-01\nauthors: [Ada, Grace]\n' })
  expect(Article).toMatchObject({
    '@type': ['WebPage', 'Article'],
    headline: 'Our promises',
    author: [
      { '@type': 'Person', name: 'Ada' },
      { '@type': 'Person', name: 'Grace' },
    ],
    datePublished: '2020-01-01',
  })
})

test.each(['date: 2020-01-01\n', 'authors: [Ada]\n'])('with one of the two it is none: %s', (fields) => {
  expect(sent({ fields })).not.toHaveProperty('Article')
})

test.each<[string, PageHistory, string | undefined]>([
  ['a first commit', since(on), '2026-01-02'],
  ['a clone that lacks what was before', since(on, 'commit', true), undefined],
  ['what was taken over', since(on, 'import'), undefined],
  ['a day that isn’t sure', since({ ...on, certainty: 'by' }), undefined],
])('the day of publication, by %s', (_, history, day) => {
  expect(sent({ history })['WebPage']?.['datePublished']).toBe(day)
})

test('the day of publication that a page gives itself counts', () => {
  expect(sent({ fields: 'date: 2020-01-01\n', history: since(on) })['WebPage']?.['datePublished']).toBe('2020-01-01')
})

test.each<[string, When | undefined, string | undefined]>([
  ['that is sure', on, '2026-01-02'],
  ['that isn’t sure', { ...on, certainty: 'before' }, undefined],
  ['that isn’t committed', undefined, undefined],
])('the day of the last change %s', (_, lastChanged, day) => {
  expect(sent({ history: { ...exampleHistory, lastChanged } })['WebPage']?.['dateModified']).toBe(day)
})

test('an earlier version has its day as its version, and no other', () => {
  const fields = 'date: 2020-01-01\nauthors: [Ada]\n'
  const { WebPage = {} } = sent({ path: 'naïve/versions/2025-09-12.md', fields, history: since(on) })
  expect(WebPage).toMatchObject({ version: '2025-09-12', url: 'https://example.org/na%C3%AFve/versions/2025-09-12/' })
  expect(Object.keys(WebPage).filter((key) => key.startsWith('date'))).toEqual([])
})
