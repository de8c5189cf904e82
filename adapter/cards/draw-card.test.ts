import sharp from 'sharp'
import { expect, test } from 'vitest'
import { cardDrawer } from './draw-card'

const draw = cardDrawer()
const cardOf = (title: string) => ({ title, kind: undefined, siteName: 'Example', host: 'example.org' })

/** How much of a card is ink, in parts of a thousand. */
async function inkOf(png: Uint8Array): Promise<number> {
  const { data } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true })
  return (data.filter((grey) => grey < 64).length * 1000) / data.length
}

test.each([
  ['a short title', 'Our open practices'],
  ['markup', '<script>alert(1)</script> & “more”'],
  ['other letters', 'Ελληνικά и кириллица, Tiếng Việt, Łódź'],
  ['a long word', 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsprüfungskommission'],
  ['a long title', 'A title that goes on and on. '.repeat(40)],
  ['a script that the font doesn’t have', '开放源代码政策'],
  ['nothing', ''],
])('a card of %s is a small PNG of 1200 × 630', async (_, title) => {
  const png = await draw(cardOf(title))
  expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630, hasAlpha: false })
  expect(png.length).toBeLessThan(25_000)
  expect(await inkOf(png)).toBeGreaterThan(1)
})

test('the same card is the same bytes', async () => {
  const [first, second] = await Promise.all([draw(cardOf('Title')), cardDrawer()(cardOf('Title'))])
  expect(Buffer.from(first).equals(second)).toBe(true)
})

test('letters of all parts of the font are drawn', async () => {
  // An empty box has less ink than a word of wide letters.
  const [latin, greek, cyrillic] = await Promise.all(
    ['MMMM', 'ΩΩΩΩ', 'ЖЖЖЖ'].map(async (title) => inkOf(await draw(cardOf(title)))),
  )
  for (const ink of [greek, cyrillic]) expect(ink).toBeGreaterThan((latin ?? 0) * 0.7)
})
