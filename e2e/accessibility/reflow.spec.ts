import { expect, test } from 'playwright/test'
import { pageKinds } from '../documents'
import { overflowOf, overlapsOf } from '../layout'
import { setTextSize } from '../looks'

for (const { kind, path } of pageKinds) {
  test(`everything on ${kind} fits at 400 %, and at widths between with text twice as large`, async ({ page }) => {
    await page.goto(path)
    for (const { width, height, text } of [
      // A window of 1280 × 1024 pixels at 400 % (WCAG 1.4.10).
      { width: 320, height: 256, text: 16 },
      { width: 390, height: 800, text: 32 },
      { width: 768, height: 800, text: 32 },
    ]) {
      await setTextSize(page, text)
      await page.setViewportSize({ width, height })
      expect.soft(await overflowOf(page), `${width} px`).toEqual([])
      expect.soft(await overlapsOf(page), `${width} px`).toEqual([])
    }
  })

  test(`nothing on ${kind} is lost with the text spaced out`, async ({ page }) => {
    await page.goto(path)
    await page.evaluate(spaceOut)
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      expect.soft(await overflowOf(page), `${width} px`).toEqual([])
      expect.soft(await overlapsOf(page), `${width} px`).toEqual([])
    }
  })
}

test('text grows with the reader’s own text size', async ({ page }) => {
  const words = page.getByRole('main').getByRole('paragraph').first()
  const sizeOf = () => words.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
  await page.goto('/')
  const before = await sizeOf()
  await setTextSize(page, 32)
  await expect.poll(async () => (await sizeOf()) / before).toBeGreaterThan(1.8)
})

/** Runs in the browser: the spacing that WCAG 1.4.12 names. The site's policy keeps style elements out, not this. */
function spaceOut(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }
  `)
  document.adoptedStyleSheets.push(sheet)
}
