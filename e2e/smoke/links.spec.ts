import { expect } from 'playwright/test'
import { test } from '../crawl'
import { anchorOf, byPath, linksOf } from '../links'
import { visit } from '../visit'

test('every internal link and anchor resolves', async ({ crawl: { origin, visits }, page }) => {
  const internal = linksOf(visits).filter(({ url }) => url.origin === origin)
  for (const [path, links] of byPath(internal)) {
    const visited = visits.find((other) => other.path === path)
    const status = visited?.status ?? (await page.request.get(path)).status()
    const pages = new Set(links.map(({ from }) => from))
    expect.soft(status, `${path}, linked from ${[...pages].join(', ')}`).toBe(200)
    const anchored = links.filter(anchorOf)
    if (anchored.length === 0) continue
    const ids = (visited ?? (await visit(page, path))).ids
    for (const link of anchored) {
      expect.soft(ids.includes(anchorOf(link) ?? ''), `${link.from} links to ${path}${link.url.hash}`).toBe(true)
    }
  }
})

test('no link leaves the deploy for a page that it has itself', ({ crawl: { origin, sitemap, visits } }) => {
  const own = new Set(sitemap.map(({ origin: canonical, pathname }) => canonical + pathname))
  const leaving = linksOf(visits).filter(({ url }) => url.origin !== origin && own.has(url.origin + url.pathname))
  expect(leaving.map(({ url, from }) => `${from} links to ${url}`)).toEqual([])
})
