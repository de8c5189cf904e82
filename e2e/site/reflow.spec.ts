import { expect, test } from 'playwright/test'
import { pageKinds } from '../documents'
import { overflowOf } from '../layout'

/** A reader's own text size, as browsers' settings offer it; 16 px is what they begin with. */
const sizes = [
  { text: 16, widths: [320] },
  { text: 32, widths: [320, 390, 768, 1280] },
]

for (const { kind, path } of pageKinds) {
  for (const { text, widths } of sizes) {
    test(`everything on ${kind} fits at ${widths.join(', ')} px with text of ${text} px`, async ({ page, context }) => {
      const session = await context.newCDPSession(page)
      await session.send('Page.setFontSizes', { fontSizes: { standard: text } })
      await page.goto(path)
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 })
        await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
        expect(await overflowOf(page), `${width} px`).toEqual([])
      }
    })
  }
}

test('text grows with the reader’s own text size', async ({ page, context }) => {
  const words = page.getByRole('main').getByRole('paragraph').first()
  const sizeOf = () => words.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
  await page.goto('/')
  const before = await sizeOf()
  const session = await context.newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } })
  await page.reload()
  expect((await sizeOf()) / before).toBeGreaterThan(1.8)
})
