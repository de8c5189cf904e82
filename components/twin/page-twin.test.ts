import { toString as toText } from 'hast-util-to-string'
import { describe, expect, test } from 'vitest'
import { type Page, parsePage } from '#lib/content/page'
import { readSite } from '#lib/content/read-site'
import { collectFindings } from '#lib/findings/finding'
import type { SiteIndex } from '#lib/links/site-index'
import { loadPage } from '#lib/pipeline'
import { exampleHistory } from '#lib/testing/example-history'
import { examplePage, exampleSite } from '#lib/testing/example-site'
import { formatTwin } from '#lib/twins/twin'
import { toPageTwin } from './page-twin'

function siteIn(content: string): SiteIndex {
  return readSite({ content, public: 'public', origin: undefined }).index
}

const sites = { content: siteIn('content'), 'e2e/content': siteIn('e2e/content') }
const pages = Object.values(sites).flatMap((site) => site.pages.map((page) => ({ path: page.path, page, site })))

/** Every address in a Markdown text, of links and of pictures. */
function addressesIn(words: string): string[] {
  return Array.from(words.matchAll(/\]\(<?([^\s)>]*)/g), ([, address = '']) => address)
}

test.each(pages)('$path has only whole addresses, and nothing of Hugo or MyST', async ({ page, site }) => {
  const twin = formatTwin(await toPageTwin(loadPage(page, site), undefined, site))
  expect(addressesIn(twin).filter((address) => !/^(?:https?:\/\/|mailto:)/.test(address))).toEqual([])
  expect(twin).not.toMatch(/\{\{[<%]|:::|\{[a-z-]+\}`/)
  expect(twin).not.toMatch(/(?<!\\)<(?!https?:|\/?(?:sub|sup)>|br>|[\w.+-]+@)/)
})

/** What a page says, without its white space and its permanent links. */
function wordsOf(page: Page, site: SiteIndex): string {
  const texts = loadPage(page, site).blocks.flatMap(({ clauses }) =>
    clauses.flatMap(({ title, subtitle, text }) => [title, subtitle, text]),
  )
  const words = texts.map((part) => (part ? toText(part.tree) : '')).join('')
  return (page.showsTitle ? page.title + words : words).replaceAll(/\s/g, '')
}

const { content } = sites

test.each(content.pages)('$path says the same when its Markdown is read again', async (page) => {
  const { title, words } = await toPageTwin(loadPage(page, content), undefined, content)
  const plain = words.replaceAll(/^\[Permanent link\].*$/gm, '').replace(/^> This is an earlier version.*$/m, '')
  const again = parsePage({ path: 'again.md', source: `${title}\n${plain}` }, collectFindings().report)
  expect(again && wordsOf(again, content)).toBe(wordsOf(page, content))
})

describe('a page with a history', () => {
  const source = '# Our promises\n\nWe promise.\n\n## Open code {#open-code}\n\nWe publish all our code.\n'
  const site = exampleSite({ pages: ['promises/index.md'] })

  test('says below each promise since when it stands, and where', async () => {
    const page = { ...examplePage('promises/index.md', source), url: '/promises/' }
    const { words, facts } = await toPageTwin(loadPage(page, site), exampleHistory, site)
    expect(words).toBe(`We promise.

## Open code

We publish all our code.

Since 6 February 2026 · [History](https://example.org/promises/history/#openness) · [Permanent link](https://example.org/promises/#open-code)
`)
    expect(facts.lastChanged).toBe('2026-02-06')
  })

  test('has no day of its last change that isn’t sure', async () => {
    const page = examplePage('promises/index.md', source)
    const unsure = { ...exampleHistory, lastChanged: { day: '2026-02-06', certainty: 'by' } as const }
    expect((await toPageTwin(loadPage(page, site), unsure, site)).facts.lastChanged).toBeUndefined()
  })
})

test('an earlier version says so, and where the page is now', async () => {
  const page = content.pages.find(({ version }) => version)
  if (!page) throw new Error('There is no earlier version.')
  const { words, facts } = await toPageTwin(loadPage(page, content), undefined, content)
  expect(words).toMatch(/^> This is an earlier version, as it stood on 12 September 2025\./)
  expect(facts).toMatchObject({ asOf: '2025-09-12', current: 'https://2i2c.org/open-practices/' })
})

test('of promises in a grid the permanent links stay, each once', async () => {
  const page = content.pageByUrl.get('/open-practices/')
  if (!page) throw new Error('There are no practices.')
  const { words } = await toPageTwin(loadPage(page, content), { ...exampleHistory, url: page.url }, content)
  const link = '[Permanent link](https://2i2c.org/open-practices/#transparent)'
  expect(words.split(link)).toHaveLength(2)
})
