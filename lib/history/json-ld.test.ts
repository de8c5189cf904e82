import { expect, test } from 'vitest'
import { siteSchema } from '#lib/content/site-config'
import { exampleHistory, goneHistory } from '#lib/testing/example-history'
import { revision } from '#lib/testing/history-parts'
import type { PageHistory, When } from './history'
import { toJsonLd } from './json-ld'

const config = siteSchema.parse({ title: 'Example', description: 'A site.', origin: 'https://example.org' })
const page = { url: '/naïve/', title: 'Our promises', version: undefined, date: undefined }
const sent = (...args: Parameters<typeof toJsonLd>) => JSON.parse(JSON.stringify(toJsonLd(...args)))

const since = (first: When, source: 'commit' | 'import' = 'commit', isOlderMissing = false): PageHistory => ({
  ...goneHistory,
  isOlderMissing,
  revisions: [revision('first', { when: first, source })],
})
const on: When = { day: '2026-01-02', certainty: 'on' }

test('a page is a WebPage of the site, with its licence', () => {
  const footer = { links: [], licence: { title: 'Ours', url: '/licence/' } }
  expect(sent(page, undefined, { ...config, footer })).toEqual({
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    url: 'https://example.org/na%C3%AFve/',
    name: 'Our promises',
    inLanguage: 'en',
    license: 'https://example.org/licence/',
    isPartOf: { '@type': 'WebSite', name: 'Example', url: 'https://example.org/' },
  })
})

test.each<[string, PageHistory, string | undefined]>([
  ['a first commit', since(on), '2026-01-02'],
  ['a clone that lacks what was before', since(on, 'commit', true), undefined],
  ['what was taken over', since(on, 'import'), undefined],
  ['a day that isn’t sure', since({ ...on, certainty: 'by' }), undefined],
])('the day of publication, by %s', (_, history, day) => {
  expect(sent(page, history, config).datePublished).toBe(day)
})

test('the day of publication that a page gives itself counts', () => {
  expect(sent({ ...page, date: '2020-01-01' }, since(on), config).datePublished).toBe('2020-01-01')
})

test.each<[string, When | undefined, string | undefined]>([
  ['that is sure', on, '2026-01-02'],
  ['that isn’t sure', { ...on, certainty: 'before' }, undefined],
  ['that isn’t committed', undefined, undefined],
])('the day of the last change %s', (_, lastChanged, day) => {
  expect(sent(page, { ...exampleHistory, lastChanged }, config).dateModified).toBe(day)
})

test('an earlier version has its day as its version, and no other', () => {
  const version = { of: '/naïve/', date: '2025-09-12' }
  const data = sent({ ...page, url: '/naïve/versions/2025-09-12/', version, date: '2020-01-01' }, since(on), config)
  expect(data).toMatchObject({ version: '2025-09-12', url: 'https://example.org/na%C3%AFve/versions/2025-09-12/' })
  expect(Object.keys(data).filter((key) => key.startsWith('date'))).toEqual([])
})
