import { expect, test } from 'playwright/test'
import { practices } from '../documents'

test('the home page has the content of the open practices', async ({ page }) => {
  const main = page.getByRole('main')
  await page.goto(practices.path)
  const content = await main.ariaSnapshot()
  await page.goto('/')
  await expect(main).toBeVisible()
  expect(await main.ariaSnapshot()).toBe(content)
})
