import { expect, test } from 'playwright/test'
import { practices } from '../documents'
import { boxesOf, rowsOf } from '../layout'
import { cardsOf } from '../practices'

for (const width of [320, 390, 768, 1280]) {
  test(`cards of a row are equally high, and none stands alone, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(practices.path)
    const rows = rowsOf(await boxesOf(cardsOf(page).getByRole('figure')))
    expect(rows.flat()).toHaveLength(practices.projects.length)
    const lengths = new Set(rows.map((row) => row.length))
    expect([...lengths], 'cards in each row').toHaveLength(1)
    for (const row of rows) expect(new Set(row.map(({ height }) => height)).size, 'heights in a row').toBe(1)
  })
}
