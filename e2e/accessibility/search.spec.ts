import { expect, type Page, test } from 'playwright/test'
import { practices } from '../documents'
import { tabThroughAll, unseen } from '../focus'
import { barriersOn } from './barriers'

function dialogOf(page: Page) {
  return page.getByRole('dialog', { name: 'Search' })
}

/** Opens search with the keyboard, and finds something. */
async function search(page: Page): Promise<void> {
  await page.goto(practices.path)
  await page.getByRole('button', { name: 'Search' }).focus()
  await page.keyboard.press('Enter')
  await expect(dialogOf(page).getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('open')
  await expect(dialogOf(page).getByRole('listitem')).not.toHaveCount(0)
}

test('search that is open has no barrier', async ({ page }) => {
  await search(page)
  expect((await barriersOn(page)).join('\n\n')).toBe('')
})

for (const viewport of [
  { width: 320, height: 256 },
  { width: 1280, height: 720 },
]) {
  test(`nothing hides where the focus is in search, at ${viewport.width} px`, async ({ page }) => {
    await page.setViewportSize(viewport)
    await search(page)
    await dialogOf(page).getByRole('searchbox').blur()
    const stops = await tabThroughAll(page)
    expect(stops.length).toBeGreaterThan(3)
    expect(unseen(stops)).toEqual([])
  })
}

test('Escape closes search, and the focus is where it was', async ({ page }) => {
  await search(page)
  // In the words it clears them first.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await expect(dialogOf(page)).toBeHidden()
  await expect(page.getByRole('button', { name: 'Search' })).toBeFocused()
})
