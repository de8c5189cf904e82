import { expect, test } from 'playwright/test'
import { earlierPractices, practices, strategy } from '../documents'
import { readSitemap } from '../sitemap'

/** Of the published site, wherever the one that is tested stands. */
const origin = 'https://2i2c.org'

test('every page of the sitemap has a sharing picture of its own: a PNG of 1200 × 630', async ({ page, request }) => {
  const seen = new Map<string, string>()
  for (const { pathname: path } of await readSitemap(page)) {
    const html = await (await request.get(path)).text()
    const [, url = ''] = /<meta property="og:image" content="([^"]*)"/.exec(html) ?? []
    expect.soft(seen.get(url), `${path} has the picture of another page`).toBeUndefined()
    seen.set(url, path)
    const answer = await request.get(new URL(url).pathname)
    expect.soft(answer.headers()['content-type'], path).toBe('image/png')
    const picture = await answer.body()
    expect.soft([picture.readUInt32BE(16), picture.readUInt32BE(20)], path).toEqual([1200, 630])
    expect.soft(picture.length, path).toBeLessThanOrEqual(25_000)
  }
  expect(seen.size).toBeGreaterThan(2)
})

const cards = [
  { path: '/', card: '/_cards/open-practices.png', alt: 'Our open practices · 2i2c' },
  { path: practices.path, card: '/_cards/open-practices.png', alt: 'Our open practices · 2i2c' },
  {
    path: earlierPractices.path,
    card: '/_cards/open-practices/versions/2025-09-12.png',
    alt: 'Open practices at 2i2c, as of 12 September 2025 · 2i2c',
  },
  {
    path: `${practices.path}history/`,
    card: '/_cards/open-practices/history.png',
    alt: 'History of Our open practices · 2i2c',
  },
  { path: '/history/', card: '/_cards/history.png', alt: 'History · 2i2c' },
]

for (const { path, card, alt } of cards) {
  test(`the head of ${path} says what stands for it where it is shared`, async ({ page }) => {
    await page.goto(path)
    const contentOf = (name: string) =>
      page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content')
    expect(await contentOf('og:image')).toBe(origin + card)
    expect(await contentOf('og:image:width')).toBe('1200')
    expect(await contentOf('og:image:height')).toBe('630')
    expect(await contentOf('og:image:alt')).toBe(alt)
    expect(await contentOf('twitter:card')).toBe('summary_large_image')
    await page.goto(card)
    await expect(page.getByRole('img')).toHaveJSProperty('naturalWidth', 1200)
  })
}

test('the manifest and its icons load within the policy', async ({ page, request }) => {
  await page.addInitScript(() => {
    const broken: string[] = []
    Object.assign(globalThis, { broken })
    addEventListener('securitypolicyviolation', ({ violatedDirective }) => broken.push(violatedDirective))
  })
  await page.goto(practices.path)
  const session = await page.context().newCDPSession(page)
  const { url, errors, data = '{}' } = await session.send('Page.getAppManifest')
  expect(new URL(url).pathname).toBe('/manifest.webmanifest')
  expect(errors).toEqual([])
  const { name, start_url: start, icons } = JSON.parse(data)
  expect({ name, start }).toEqual({ name: '2i2c', start: '/' })
  expect(icons.length).toBeGreaterThan(2)
  for (const { src, type, sizes } of icons) {
    const icon = await request.get(src)
    expect.soft(icon.headers()['content-type'], src).toBe(type)
    if (sizes !== 'any') expect.soft(`${(await icon.body()).readUInt32BE(16)}`, src).toBe(sizes.split('x')[0])
  }
  expect(await page.evaluate(() => (globalThis as unknown as { broken: string[] }).broken)).toEqual([])
})

test('a page has an icon for a tab, and one for a device', async ({ page, request }) => {
  await page.goto(practices.path)
  for (const [relation, type] of [
    ['icon', 'image/svg+xml'],
    ['apple-touch-icon', 'image/png'],
  ]) {
    const link = page.locator(`link[rel="${relation}"]`)
    await expect(link).toHaveCount(1)
    const answer = await request.get((await link.getAttribute('href')) ?? '')
    expect(answer.headers()['content-type']).toBe(type)
  }
  expect((await request.get('/favicon.ico')).status()).toBe(200)
})

/** Things of schema.org, by their types. */
const graphs = [
  { path: practices.path, types: ['WebPage', 'WebSite', 'Organization'] },
  { path: earlierPractices.path, types: ['WebPage', 'BreadcrumbList', 'WebSite', 'Organization'] },
  { path: strategy.path, types: ['WebPage', 'WebSite', 'Organization'] },
]

for (const { path, types } of graphs) {
  test(`programs read what ${path} is, and every reference leads to something`, async ({ page }) => {
    await page.goto(path)
    const text = await page.locator('script[type="application/ld+json"]').textContent()
    const graph: Record<string, unknown>[] = JSON.parse(text ?? '{}')['@graph']
    expect(graph.map((thing) => thing['@type'])).toEqual(types)
    const ids = graph.map((thing) => thing['@id'])
    const references = graph
      .flatMap((thing) => ['isPartOf', 'publisher', 'breadcrumb'].map((key) => thing[key]))
      .filter(Boolean)
    for (const reference of references) expect(ids).toContain(Reflect.get(Object(reference), '@id'))
  })
}

test('the breadcrumbs that programs read are those that readers see, and the page', async ({ page }) => {
  await page.goto(earlierPractices.path)
  const text = await page.locator('script[type="application/ld+json"]').textContent()
  const list = JSON.parse(text ?? '{}')['@graph'].find(
    (thing: { '@type': unknown }) => thing['@type'] === 'BreadcrumbList',
  )
  const shown = await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link').allTextContents()
  const names: string[] = list.itemListElement.map(({ name }: { name: string }) => name)
  expect(names.slice(0, -1)).toEqual(shown)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(names.at(-1) ?? '?')
})
