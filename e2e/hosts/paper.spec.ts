import { expect } from 'playwright/test'
import { overflowOf } from '../layout'
import { test } from './fixture-site'

/** A sheet of A4 without its margins, in pixels. */
const sheet = { width: 688, height: 980 }

test.describe('on paper', () => {
  test.beforeEach(async ({ page }) => {
    await page.setViewportSize(sheet)
    await page.emulateMedia({ media: 'print' })
  })

  for (const path of ['/guide/wide/', '/preview/guide/shortcodes/', '/landing/', '/handbook/']) {
    test(`nothing of ${path} is cut off, and nothing scrolls`, async ({ page, servers }) => {
      await page.goto(servers['next start'] + path)
      expect(await overflowOf(page)).toEqual([])
      const scrolling = await page
        .getByRole('main')
        .locator('.wide, pre')
        .evaluateAll((all) => all.filter((element) => getComputedStyle(element).overflowX !== 'visible').length)
      expect(scrolling).toBe(0)
    })
  }

  test('what can be opened is open', async ({ page, servers }) => {
    await page.goto(`${servers['next start']}/preview/guide/shortcodes/`)
    const folded = page.locator('main details:not([open])')
    await expect(folded).not.toHaveCount(0)
    for (const details of await folded.all()) await expect(details.locator('> :not(summary)').first()).toBeVisible()
  })

  test('rows, pictures and headings are not torn from what belongs to them', async ({ page, servers }) => {
    await page.goto(`${servers['next start']}/guide/wide/`)
    await expect(page.getByRole('row').first()).toHaveCSS('break-inside', 'avoid')
    await expect(page.getByRole('heading', { name: 'First' })).toHaveCSS('break-after', 'avoid')
    await expect(page.getByRole('main')).toHaveCSS('orphans', '3')
  })
})
