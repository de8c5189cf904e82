import type { Page } from 'playwright/test'
import { type Theme, themes } from './theme'

/** A phone and a desk, in pixels, each with the text size that browsers begin with and with twice that. */
const sizes = [
  { width: 320, text: 16 },
  { width: 1280, text: 16 },
  { width: 320, text: 32 },
  { width: 1280, text: 32 },
]

/** How a reader may have a page: its theme, the width of the window and the size of text, in pixels. */
export interface Look {
  theme: Theme
  width: number
  text: number
}

/** Each theme at each size. */
export const looks: readonly Look[] = themes.flatMap((theme) => sizes.map((size) => ({ theme, ...size })))

/** The look that most readers have. */
export const desk: Look = { theme: 'light', width: 1280, text: 16 }

/** Gives the open page a look. */
export async function setLook(page: Page, { theme, width, text }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: theme })
  await page.setViewportSize({ width, height: 800 })
  await setTextSize(page, text)
  // What watches sizes hears of them with the next picture.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

/** Sets a reader's own text size, as browsers' settings offer it. */
export async function setTextSize(page: Page, pixels: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard: pixels } })
  await session.detach()
}
