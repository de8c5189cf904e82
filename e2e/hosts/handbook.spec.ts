import { expect, type Page } from 'playwright/test'
import { test } from './fixture-site'

const phone = { width: 390, height: 800 }
const desktop = { width: 1280, height: 800 }

function navigationOf(page: Page) {
  return page.getByRole('navigation', { name: 'Team handbook' })
}

test.describe('the navigation of a handbook', () => {
  test('has the branch of the page, and marks the page itself', async ({ page, servers }) => {
    await page.setViewportSize(desktop)
    await page.goto(`${servers['next start']}/handbook/work/hours/`)
    const links = navigationOf(page).getByRole('link')
    await expect(links).toHaveText(['Team handbook', 'How we work', 'Hours', 'Holidays', 'Meetings', 'How we decide'])
    await expect(links.and(page.locator('[aria-current="page"]'))).toHaveText('Hours')
    await links.filter({ hasText: 'How we decide' }).click()
    await expect(page).toHaveURL(/\/handbook\/decisions\/$/)
    await expect(links).toHaveText(['Team handbook', 'How we work', 'How we decide', 'Decisions', 'Elsewhere'])
  })

  test('is folded up on a phone, and opened with the keyboard', async ({ page, servers }) => {
    await page.setViewportSize(phone)
    await page.goto(`${servers['next start']}/handbook/`)
    const links = navigationOf(page).getByRole('link')
    await expect(links).toHaveCount(0)
    await page.getByRole('main').locator('summary').focus()
    await page.keyboard.press('Enter')
    await expect(links).toHaveCount(3)
    await expect(links.first()).toHaveAttribute('aria-current', 'page')
  })

  test('is beside the page where there is room, and below it are its neighbours', async ({ page, servers }) => {
    await page.setViewportSize(desktop)
    await page.goto(`${servers['next start']}/handbook/work/holidays/`)
    const words = await page.getByRole('main').getByRole('paragraph').first().boundingBox()
    const navigation = await navigationOf(page).boundingBox()
    expect(navigation?.x).toBeGreaterThan((words?.x ?? 0) + (words?.width ?? 0))
    const neighbours = page.getByRole('navigation', { name: 'Previous and next page' })
    await expect(neighbours.getByRole('paragraph')).toHaveText(['Previous: Hours', 'Next: Meetings'])
    await neighbours.getByRole('link', { name: 'Meetings' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('How we meet')
  })

  test('leaves the contents of a long page in its column', async ({ page, servers }) => {
    await page.setViewportSize(desktop)
    await page.goto(`${servers['next start']}/handbook/work/hours/`)
    const contents = await page.getByRole('navigation', { name: 'On this page' }).boundingBox()
    const heading = await page.getByRole('heading', { level: 1 }).boundingBox()
    expect(contents?.x).toBe(heading?.x)
  })

  test('is on no other page', async ({ page, servers }) => {
    await page.goto(`${servers['next start']}/guide/`)
    await expect(navigationOf(page)).toHaveCount(0)
  })
})

test('the first page of a handbook is that of its folder, and links to its file lead there', async ({
  page,
  servers,
}) => {
  await page.goto(`${servers['next start']}/handbook/work/holidays/`)
  await page.getByRole('link', { name: 'the beginning' }).click()
  await expect(page).toHaveURL(/\/handbook\/$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Team handbook')
})
