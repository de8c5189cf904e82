import { expect, test } from 'playwright/test'
import { practices } from '../documents'
import { boxesOf, rowsOf } from '../layout'
import { commitmentsOf, permanentLinkIn } from '../practices'

const layouts = [
  { width: 320, rows: [1, 1, 1, 1] },
  { width: 1280, rows: [2, 2] },
]

for (const { width, rows } of layouts) {
  test(`the commitments are equals at ${width} px: rows of ${rows.join(' and ')}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(practices.path)
    const commitments = commitmentsOf(page)
    const boxes = await boxesOf(commitments)
    expect(rowsOf(boxes).map((row) => row.length)).toEqual(rows)
    expect(new Set(boxes.map((box) => box.width)).size, 'widths').toBe(1)
    for (const row of rowsOf(boxes)) expect(new Set(row.map(({ height }) => height)).size, 'heights in a row').toBe(1)
    for (const part of [commitments.getByRole('heading'), permanentLinkIn(commitments)]) {
      expect(rowsOf(await boxesOf(part)).map((row) => row.length)).toEqual(rows)
    }
  })
}
