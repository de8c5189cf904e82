import { expect, type Page, test } from 'playwright/test'
import { earlierPractices, practices, strategy } from '../documents'

const path = `${practices.path}history/`

/** The links to histories of single commitments. */
function historyLinksIn(page: Page) {
  return page.getByRole('main').getByRole('link', { name: /^History of .+, (since|not committed)/ })
}

for (const { title } of practices.commitments) {
  test(`“${title}” says since when, and leads to its history`, async ({ page }) => {
    await page.goto(practices.path)
    const commitment = page.getByRole('region', { name: title, exact: true })
    await expect(commitment).toContainText(/Since (before )?\d{1,2} \w+ \d{4}|Not committed yet/)
    await commitment.getByRole('link', { name: `History of ${title}, ` }).click()
    await expect(page).toHaveURL(new RegExp(`^[^#]*${path}#.`))
    await expect(page.locator(':target')).toContainText(title)
    await expect(page.locator(':target')).toBeInViewport()
  })
}

test('the sections of the strategy say since when', async ({ page }) => {
  await page.goto(strategy.path)
  await expect(historyLinksIn(page)).not.toHaveCount(0)
  for (const link of await historyLinksIn(page).all()) {
    const name = (await link.getAttribute('aria-label')) ?? ''
    // What is seen is a part of what is heard (WCAG 2.5.3).
    expect(name).toContain((await link.textContent()) ?? '')
  }
})

test('the page says when it was last changed, and leads to its history', async ({ page }) => {
  await page.goto(practices.path)
  const about = page.getByRole('complementary', { name: 'About this page' })
  await about.getByRole('link', { name: 'History of this page' }).click()
  await expect(page).toHaveURL(path)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^History of /)
})

test('an earlier version has no days of its own, and leads to the history', async ({ page }) => {
  await page.goto(earlierPractices.path)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(historyLinksIn(page)).toHaveCount(0)
  await page.getByRole('complementary', { name: 'Earlier version' }).getByRole('link', { name: 'its history' }).click()
  await expect(page).toHaveURL(path)
})

test('every permanent link leads to a place that is there, shown and marked', async ({ page }) => {
  await page.goto(path)
  const main = page.getByRole('main')
  const links = main.getByRole('link', { name: /^Permanent link/ })
  await expect(links).not.toHaveCount(0)
  const hrefs = await main.locator('a[href^="#"]').evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  for (const href of new Set(hrefs)) {
    await page.goto(`${path}${href}`)
    await expect.soft(page.locator(':target'), `${href}`).toBeInViewport()
  }
  await page.goto(path)
  await links.first().click()
  await expect(page.locator(':target')).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
})

test('the words of a change open with the keyboard, and say what was added and removed', async ({ page }) => {
  await page.goto(path)
  const change = page.getByRole('main').getByRole('group').first()
  await expect(change.getByRole('insertion').first()).toBeHidden()
  await change.locator('summary').focus()
  await page.keyboard.press('Enter')
  await expect(change.getByRole('insertion').first()).toBeVisible()
  await expect(change.getByRole('deletion').first()).toBeVisible()
})

test('what was withdrawn is there in words', async ({ page }) => {
  await page.goto(path)
  const withdrawn = page.getByRole('region', { name: 'Withdrawn' })
  await expect(withdrawn).toContainText('contributions that our collaborators and funders have made')
})

test('all histories are listed', async ({ page }) => {
  await page.goto('/history/')
  const links = page.getByRole('region', { name: 'Pages' }).getByRole('listitem').getByRole('link')
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(
    expect.arrayContaining([path, `${strategy.path}history/`]),
  )
})
