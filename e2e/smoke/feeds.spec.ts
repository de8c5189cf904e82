import { expect } from 'playwright/test'
import { test } from '../crawl'
import { practices } from '../documents'

const FEED = 'link[rel="alternate"][type="application/atom+xml"]'

test('every page names the feed of the site, and feeds are well-formed', async ({ crawl: { visits }, page }) => {
  const feeds = new Set<string>()
  for (const { path } of visits) {
    await page.goto(path)
    const named = await page.locator(FEED).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    const paths = named.map((url) => new URL(url).pathname)
    expect.soft(paths, path).toContain('/feed.xml')
    for (const feed of paths) feeds.add(feed)
  }
  expect(feeds).toContain(`${practices.path}history/feed.xml`)
  for (const path of feeds) {
    const response = await page.request.get(path)
    expect.soft(response.status(), path).toBe(200)
    expect.soft(response.headers()['content-type'], path).toMatch(/xml/)
    const root = await page.evaluate(
      (xml) => {
        const { documentElement } = new DOMParser().parseFromString(xml, 'application/xml')
        return `${documentElement.namespaceURI} ${documentElement.localName}`
      },
      await response.text(),
    )
    expect.soft(root, path).toBe('http://www.w3.org/2005/Atom feed')
  }
})

test('programs get the commitments, and the schema that they name', async ({ request }) => {
  const commitments = await (await request.get('/commitments.json')).json()
  expect(commitments).toMatchObject({ version: 1, commitments: expect.any(Array) })
  expect(commitments.commitments.length).toBeGreaterThan(0)
  const { pathname } = new URL(commitments.$schema)
  expect(await (await request.get(pathname)).json()).toMatchObject({ $id: commitments.$schema })
})

test('every page of the content says what it is as JSON-LD', async ({ page }) => {
  await page.goto(practices.path)
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')
  const canonical = await page.locator('link[rel="canonical"]').getAttribute('href')
  expect(data).toMatchObject({ '@context': 'https://schema.org' })
  expect(data['@graph'][0]).toMatchObject({ '@type': 'WebPage', url: canonical })
})
