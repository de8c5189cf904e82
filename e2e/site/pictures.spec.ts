import { expect, test } from 'playwright/test'
import { practices } from '../documents'

/** The picture of the gallery that is made of pixels, as wide as it is drawn on its tile. */
const picture = { name: /NumPy/, file: '/media/pydata-ecosystem.png', widest: 190 }

for (const { width, deviceScaleFactor } of [
  { width: 390, deviceScaleFactor: 2 },
  { width: 390, deviceScaleFactor: 3 },
  { width: 1280, deviceScaleFactor: 1 },
  { width: 1280, deviceScaleFactor: 2 },
]) {
  test.describe(`at ${width} px, with ${deviceScaleFactor} pixels for one`, () => {
    test.use({ viewport: { width, height: 800 }, deviceScaleFactor })

    test('a picture is a small file that has all the pixels it is drawn with', async ({ page, request }) => {
      await page.goto(practices.path)
      const logo = page.getByRole('img', { name: picture.name })
      await logo.scrollIntoViewIfNeeded()
      await expect.poll(() => logo.evaluate((img: HTMLImageElement) => img.complete && img.currentSrc)).toContain('-')
      const address = await logo.evaluate((img: HTMLImageElement) => img.currentSrc)
      const [, pixels] = /-(\d+)\.(?:avif|webp)$/.exec(address) ?? []
      const needed = picture.widest * deviceScaleFactor
      expect(Number(pixels)).toBeGreaterThanOrEqual(needed)
      expect(Number(pixels)).toBeLessThan(Math.max(2 * needed, 321))
      const [made, whole] = await Promise.all([request.get(address), request.get(picture.file)])
      expect((await made.body()).length).toBeLessThan((await whole.body()).length)
    })
  })
}

test('a picture stands as it would stand without its smaller files', async ({ page }) => {
  await page.goto(practices.path)
  const logo = page.getByRole('img', { name: picture.name })
  const withFiles = await logo.boundingBox()
  await logo.evaluate((img) => img.closest('picture')?.replaceWith(img))
  await expect(logo).toHaveAttribute('src', picture.file)
  expect(await logo.boundingBox()).toEqual(withFiles)
})
