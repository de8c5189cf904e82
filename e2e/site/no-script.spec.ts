import { expect, test } from 'playwright/test'
import { pageKinds, practices, strategy } from '../documents'
import { shownTheme, themeChoice } from '../theme'

test.use({ javaScriptEnabled: false })

for (const { kind, path } of pageKinds) {
  test(`${kind} reads the same without script`, async ({ page, browser, baseURL }) => {
    const scripted = await browser.newPage({ baseURL, javaScriptEnabled: true })
    await scripted.goto(path)
    await page.goto(path)
    await expect(page.getByRole('main')).toBeVisible()
    const withScript = await scripted.locator('body').ariaSnapshot()
    // With script, it is a button.
    const search = '- link "Search":\n    - /url: /search/\n'
    expect(await page.locator('body').ariaSnapshot()).toBe(withScript.replace('- button "Search"\n', search))
    await scripted.close()
  })
}

test('the navigation works without script', async ({ page }) => {
  await page.goto(practices.path)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Open source strategy' }).click()
  await expect(page).toHaveURL(strategy.path)
  await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Don’t plant flags' }).click()
  await expect(page.getByRole('heading', { name: 'Don’t plant flags' })).toBeInViewport()
})

test('the theme can be switched without script', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(practices.path)
  expect(await shownTheme(page)).toBe('light')
  await themeChoice(page, 'dark').check()
  expect(await shownTheme(page)).toBe('dark')
  await themeChoice(page, 'system').check()
  expect(await shownTheme(page)).toBe('light')
})

test('the skip link leads past the header without script', async ({ page }) => {
  await page.goto(practices.path)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('main').getByRole('link').first()).toBeFocused()
})
