import { expect, test } from 'playwright/test'
import { earlierPractices, pageKinds, practices } from '../documents'
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
