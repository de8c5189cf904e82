import { expect, test } from 'vitest'
import { fileTypes } from './file-types'
import { headerRules } from './headers'
import { toNetlifyHeaders } from './netlify-files'
import { toNextMadeRewrite } from './next-rules'
import { toNginxConfig } from './nginx-config'
import { ownTypeOf } from './own-types'

const origin = 'https://example.org'

const feed = 'application/atom+xml; charset=utf-8'
const markdown = 'text/markdown; charset=utf-8'
const rules = headerRules('production')

test.each([
  ['/feed.xml', feed],
  ['/history/feed.xml', feed],
  ['/a/b/history/feed.xml', feed],
  ['/commitments.schema.json', 'application/schema+json; charset=utf-8'],
  ['/index.md', markdown],
  ['/a/versions/2025-09-12.md', markdown],
  ['/a.md/', undefined],
  ['/commitments.json', undefined],
  ['/sitemap.xml', undefined],
  ['/a/feed.xml', undefined],
  ['/a/commitments.schema.json', undefined],
  ['/feed.xml/a', undefined],
])('%s is sent as %s', (path, type) => {
  expect(ownTypeOf(path)).toBe(type)
})

test.each(['xml', 'md'])('pages can have no files that end in .%s but ours', (ending) => {
  expect(Object.hasOwn(fileTypes, ending)).toBe(false)
})

test('Netlify is told the type of each of these files', () => {
  const headers = toNetlifyHeaders(rules, ['/feed.xml', '/a/history/feed.xml', '/sitemap.xml'])
  expect(headers).toContain(`/feed.xml\n  Content-Type: ${feed}\n/a/history/feed.xml\n  Content-Type: ${feed}\n`)
  expect(headers).not.toContain('/sitemap.xml')
})

test('nginx has a location for them', () => {
  const config = toNginxConfig({ headers: rules, redirects: [], root: '/srv', port: 80, origin })
  expect(config).toContain(
    'location ~ "^\\\\/commitments\\\\.schema\\\\.json$" { types { } default_type application/schema+json; }',
  )
})

test('the rewrite for Next.js is for feeds of pages and their Markdown, and nothing else', () => {
  const { source, destination } = toNextMadeRewrite('/_files')
  const [, pattern = ''] = /^\/:path\((.*)\)$/.exec(source) ?? []
  const isMeant = (path: string) => new RegExp(`^${pattern}$`).test(path)
  expect(['history/feed.xml', 'a/b/history/feed.xml', 'index.md', 'a/b.md'].filter((path) => !isMeant(path))).toEqual(
    [],
  )
  expect(
    ['feed.xml', 'a/feed.xml', 'a/xhistory/feed.xml', 'a/history/feedxml', 'a.md/', 'amd'].filter(isMeant),
  ).toEqual([])
  expect(destination).toBe('/_files/:path')
})
