import { expect, test } from 'playwright/test'
import { strategy } from '../documents'

test('the strategy has its sections, and lists them', async ({ page }) => {
  const titles = strategy.sections.map(({ title }) => title)
  await page.goto(strategy.path)
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText(titles)
  await expect(page.getByRole('navigation', { name: 'On this page' }).getByRole('link')).toHaveText(titles)
})
