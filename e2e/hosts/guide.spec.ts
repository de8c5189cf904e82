import { expect } from 'playwright/test'
import { guide, guidePages } from '../guide-pages'
import { boxesOf } from '../layout'
import { sentBytes } from '../sent-bytes'
import { test } from './fixture-site'

test.describe('the examples of the editors’ guide, on a preview', () => {
  test('are linked from the list of changes, by sections', async ({ page, servers }) => {
    await page.goto(`${servers['next start']}/preview/`)
    await page.getByRole('link', { name: 'what pages may hold' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What pages may hold')
    await page.getByRole('link', { name: 'Pull quotes' }).click()
    await expect(page).toHaveURL(/\/preview\/guide\/shortcodes\/#pull-quotes$/)
    await expect(page.locator(':target')).toHaveText('Pull quotes')
  })

  test('stand beside what becomes of them, or above it on a phone', async ({ page, servers }) => {
    await page.goto(`${servers['next start']}${guide}shortcodes/`)
    const example = page.getByRole('article', { name: 'Pull quotes' })
    await expect(example.locator('pre')).toContainText('{{< pull-quote cite="Our *charter*" >}}')
    await expect(example.getByRole('blockquote')).toContainText('You can leave')
    for (const [width, isBeside] of [
      [1280, true],
      [390, false],
    ] as const) {
      await page.setViewportSize({ width, height: 800 })
      const [source, result] = await boxesOf(example.locator('.guide-source, .guide-result'))
      expect(source && result && source.x + source.width <= result.x).toBe(isBeside)
      expect(source && result && source.y + source.height <= result.y).toBe(!isBeside)
    }
  })

  test('fit a phone and the first round trip, and ask no other host', async ({ page, servers }) => {
    test.setTimeout(180_000)
    const server = servers['next start']
    const others: string[] = []
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(server) && !url.startsWith('data:')) others.push(url)
    })
    await page.setViewportSize({ width: 390, height: 800 })
    for (const url of await guidePages(page, server)) {
      expect((await sentBytes(server + url)).bytes, url).toBeLessThanOrEqual(14_600)
      await page.goto(server + url)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), url).toBeLessThanOrEqual(390)
    }
    expect(others).toEqual([])
  })
})
