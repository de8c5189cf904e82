import { expect, test } from 'playwright/test'
import { earlierPractices, practices } from '../documents'

test('the earlier version says what it is and links to the current page', async ({ page }) => {
  await page.goto(earlierPractices.path)
  const notice = page.getByRole('complementary', { name: 'Earlier version' })
  await expect(notice).toContainText('This is an earlier version')
  await expect(notice.getByRole('time')).toHaveAttribute('datetime', earlierPractices.date)
  await notice
    .getByRole('link')
    .and(page.locator(`[href="${practices.path}"]`))
    .click()
  await expect(page).toHaveURL(practices.path)
})

test('the earlier version has its own sections', async ({ page }) => {
  await page.goto(earlierPractices.path)
  const headings = page.getByRole('main').getByRole('heading', { level: 2 })
  await expect(headings).toHaveText(earlierPractices.sections.map(({ title }) => title))
})

test('the current page links to the earlier version', async ({ page }) => {
  await page.goto(practices.path)
  const about = page.getByRole('complementary', { name: 'About this page' })
  await about
    .getByRole('link')
    .and(page.locator(`[href="${earlierPractices.path}"]`))
    .click()
  await expect(page).toHaveURL(earlierPractices.path)
})
