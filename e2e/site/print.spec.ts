import { expect, test } from 'playwright/test'
import { earlierPractices, pageKinds, practices } from '../documents'
import { overflowOf } from '../layout'
import { permanentLinkIn } from '../practices'
import { shownTheme, themeChoice } from '../theme'

for (const { kind, path } of pageKinds) {
  test(`on paper, ${kind} has its headings but no navigation and no controls`, async ({ page }) => {
    await page.goto(path)
    const headings = await page.getByRole('heading').allTextContents()
    const controls = [page.getByRole('navigation'), page.getByRole('radio')]
    for (const control of controls) await expect(control).not.toHaveCount(0)
    await page.emulateMedia({ media: 'print' })
    for (const control of controls) await expect(control).toHaveCount(0)
    await expect(page.getByRole('heading')).toHaveText(headings)
  })
}

for (const { path } of [practices, earlierPractices]) {
  test(`on paper, ${path} says where the links of its text lead`, async ({ page }) => {
    await page.goto(path)
    await page.emulateMedia({ media: 'print' })
    const links = page.getByRole('main').locator('a:visible:not([href^="#"], [aria-label="About this page"] *)')
    await expect(links).not.toHaveCount(0)
    expect(await links.evaluateAll(silentOf)).toEqual([])
  })
}

test('on paper there are no permanent links', async ({ page }) => {
  await page.goto(practices.path)
  await expect(permanentLinkIn(page)).not.toHaveCount(0)
  await page.emulateMedia({ media: 'print' })
  await expect(permanentLinkIn(page)).toHaveCount(0)
})

test('on paper the footer says where the licence is, and has no other links', async ({ page }) => {
  await page.goto(practices.path)
  await page.emulateMedia({ media: 'print' })
  const links = page.getByRole('contentinfo').locator('a:visible')
  await expect(links).toHaveAttribute('rel', 'license')
  expect(await links.evaluateAll(silentOf)).toEqual([])
})

for (const path of [practices.path, earlierPractices.path, `${practices.path}history/`, '/history/']) {
  test(`on paper, ${path} says whose it is, and where it is`, async ({ page }) => {
    await page.goto(path)
    await expect(page.getByText('Printed from')).toBeHidden()
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('banner')).toContainText('2i2c')
    await expect(page.getByText('Printed from')).toHaveText(new RegExp(`^Printed from https?://[^/]+${path}$`))
  })
}

test('on paper the words of a change are open', async ({ page }) => {
  await page.goto(`${practices.path}history/`)
  const words = page.locator('details del').first()
  await expect(words).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(words).toBeVisible()
  await expect(words).toHaveCSS('text-decoration-line', 'line-through')
})

for (const { kind, path } of pageKinds) {
  test(`on paper, ${kind} has no heading at the foot of a sheet, and nothing that is cut off`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' })
    await page.goto(path)
    const headings = page.getByRole('main').getByRole('heading')
    for (const heading of await headings.all()) await expect(heading).toHaveCSS('break-after', 'avoid')
    // A sheet of A4 without its margins.
    await page.setViewportSize({ width: 688, height: 980 })
    expect(await overflowOf(page)).toEqual([])
  })
}

test('on paper there is no search, not even one that is open', async ({ page }) => {
  await page.goto(practices.path)
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.locator('.search-opener')).toBeHidden()
})

test('paper is light, whatever theme the screen has', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(practices.path)
  await themeChoice(page, 'dark').check()
  expect(await shownTheme(page)).toBe('dark')
  await page.emulateMedia({ media: 'print' })
  await expect.poll(() => shownTheme(page)).toBe('light')
})

/** Runs in the browser: the targets of the links that don't show them. */
function silentOf(links: Element[]): string[] {
  return links.flatMap((link) => {
    const href = link.getAttribute('href') ?? ''
    return getComputedStyle(link, '::after').content.includes(href) ? [] : [href]
  })
}
