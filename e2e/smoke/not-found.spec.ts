import { expect, test } from 'playwright/test'
import { nowhere, practices, strategy } from '../documents'

test('an unknown URL answers 404 and offers the pages there are', async ({ page }) => {
  const response = await page.goto(nowhere)
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found')
  for (const path of [practices.path, strategy.path]) {
    await expect(
      page
        .getByRole('main')
        .getByRole('link')
        .and(page.locator(`[href="${path}"]`)),
    ).toBeVisible()
  }
})

test('an unknown file answers 404', async ({ request }) => {
  expect((await request.get('/no-such-file.css')).status()).toBe(404)
})
