import { gzipSync } from 'node:zlib'
import { expect, test } from 'playwright/test'
import { sentBytes } from '../sent-bytes'
import { readSitemap } from '../sitemap'

/** What ten TCP segments carry: the first flight of a new connection. */
const FIRST_FLIGHT_BYTES = 14_600
/** All of a page but its own words, as compressed by the server. */
const FRAME_BYTES = 8_000
const SCRIPT_BYTES = 2_048
const FIRST_VIEW_REQUESTS = 2

const pages = [
  '/',
  '/open-practices/',
  '/open-practices/versions/2025-09-12/',
  '/open-source/strategy/',
  '/no/such/page/',
]

for (const path of pages) {
  test(`${path} fits the first flight`, async ({ baseURL }) => {
    const { encoding, bytes } = await sentBytes(baseURL + path)
    expect(encoding).toBe('gzip')
    expect(bytes).toBeLessThanOrEqual(FIRST_FLIGHT_BYTES)
  })

  test(`${path} has a small frame`, async ({ request }) => {
    const html = await (await request.get(path)).text()
    const frame = frameOf(html)
    expect(frame.length).toBeLessThan(html.length)
    expect(gzipSync(frame).length).toBeLessThanOrEqual(FRAME_BYTES)
  })

  test(`${path} asks for little and runs next to nothing`, async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => {
      if (request.resourceType() !== 'image') asked.push(request.url())
    })
    await page.goto(path, { waitUntil: 'networkidle' })
    expect(asked.length).toBeLessThanOrEqual(FIRST_VIEW_REQUESTS)
    const scripts = await page.evaluate(() =>
      Array.from(document.scripts, ({ src, type, text }) => ({ src, type, text })).filter(
        ({ type }) => type === '' || type === 'module',
      ),
    )
    expect(scripts.map(({ src }) => src).filter(Boolean)).toEqual([])
    const bytes = scripts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
    expect(bytes).toBeLessThanOrEqual(SCRIPT_BYTES)
    expect(await page.evaluate(() => document.fonts.size)).toBe(0)
  })

  test(`${path} never moves what a reader looks at`, async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: number[] = []
      Object.assign(globalThis, { shifts })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value)
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(path, { waitUntil: 'networkidle' })
    for (const picture of await page.getByRole('img').all()) {
      await picture.scrollIntoViewIfNeeded()
      await expect(picture).toHaveAttribute('width', /^\d+$/)
      await expect(picture).toHaveAttribute('height', /^\d+$/)
      await expect.poll(() => picture.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBeGreaterThan(0)
    }
    expect(await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)).toEqual([])
  })
}

test('every page of the sitemap has a small frame and fits the first flight', async ({ page, request, baseURL }) => {
  for (const { pathname: path } of await readSitemap(page)) {
    const html = await (await request.get(path)).text()
    expect(gzipSync(frameOf(html)).length, path).toBeLessThanOrEqual(FRAME_BYTES)
    expect((await sentBytes(baseURL + path)).bytes, path).toBeLessThanOrEqual(FIRST_FLIGHT_BYTES)
  }
})

/** A page without its own words. */
function frameOf(html: string): string {
  return html.replace(/(<main[^>]*>).*(<\/main>)/s, '$1$2')
}
