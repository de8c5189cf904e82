import { expect, type Page, test } from 'playwright/test'
import { practices, strategy } from '../documents'
import { shownTheme, themeChoice, themes } from '../theme'

async function expectTheme(page: Page, theme: string) {
  await expect.poll(() => shownTheme(page)).toBe(theme)
}

test('the theme follows the system, also while the page is open', async ({ page }) => {
  for (const theme of [...themes, 'light'] as const) {
    await page.emulateMedia({ colorScheme: theme })
    if (page.url() === 'about:blank') await page.goto(practices.path)
    await expect(themeChoice(page, 'system')).toBeChecked()
    await expectTheme(page, theme)
  }
})

for (const [system, chosen] of [
  ['light', 'dark'],
  ['dark', 'light'],
] as const) {
  test(`the ${chosen} theme can be chosen on a ${system} system, and given up`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: system })
    await page.goto(practices.path)
    await themeChoice(page, chosen).check()
    await expectTheme(page, chosen)
    await themeChoice(page, 'system').check()
    await expectTheme(page, system)
    await page.reload()
    await expectTheme(page, system)
  })

  test(`the ${chosen} theme is remembered over reloads, pages and windows`, async ({ page, context }) => {
    await page.emulateMedia({ colorScheme: system })
    await page.goto(practices.path)
    const other = await context.newPage()
    await other.emulateMedia({ colorScheme: system })
    await other.goto(strategy.path)
    await themeChoice(page, chosen).check()
    await expectTheme(other, chosen)
    await page.reload()
    await expect(themeChoice(page, chosen)).toBeChecked()
    await expectTheme(page, chosen)
    await page.goto(strategy.path)
    await expectTheme(page, chosen)
  })
}

test('the theme can be chosen with the arrow keys', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(practices.path)
  await themeChoice(page, 'system').focus()
  await page.keyboard.press('ArrowLeft')
  await expect(themeChoice(page, 'dark')).toBeChecked()
  await expectTheme(page, 'dark')
})

test('a remembered theme that there is no more leaves the system’s', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('theme', 'sepia'))
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(practices.path)
  await expectTheme(page, 'dark')
})
