import { expect, test } from 'playwright/test'
import { earlierPractices, nowhere, practices, strategy } from '../documents'

const marked = [
  { path: '/', current: ['Open practices'] },
  { path: practices.path, current: ['Open practices'] },
  { path: strategy.path, current: ['Open source strategy'] },
  { path: earlierPractices.path, current: [] },
  { path: nowhere, current: [] },
]

for (const { path, current } of marked) {
  test(`the navigation of ${path} marks ${current[0] ?? 'no page'} as the current one`, async ({ page }) => {
    await page.goto(path)
    const links = page.getByRole('navigation', { name: 'Main' }).getByRole('link')
    await expect(links).not.toHaveCount(0)
    await expect(links.and(page.locator('[aria-current="page"]'))).toHaveText(current)
  })
}

test('the navigation leads to each of its pages, and back', async ({ page }) => {
  await page.goto(practices.path)
  const navigation = page.getByRole('navigation', { name: 'Main' })
  for (const [name, { path }] of [
    ['Open source strategy', strategy],
    ['Open practices', practices],
  ] as const) {
    await navigation.getByRole('link', { name }).click()
    await expect(page).toHaveURL(path)
  }
})

test('the breadcrumb of the earlier version leads up to the current page', async ({ page }) => {
  await page.goto(earlierPractices.path)
  await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link').last().click()
  await expect(page).toHaveURL(practices.path)
})
