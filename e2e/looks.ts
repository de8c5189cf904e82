import { type Page, test } from 'playwright/test'
import { themes } from './theme'

/** The widths of a phone and of a desk, in pixels. */
const widths = [320, 1280]

/** Does something with a page that is open in each theme and at each width; a failure says in which. */
export async function inEachLook(page: Page, look: (width: number) => Promise<void>): Promise<void> {
  for (const theme of themes) {
    for (const width of widths) {
      await test.step(`${theme}, ${width} px wide`, async () => {
        await page.emulateMedia({ colorScheme: theme })
        await page.setViewportSize({ width, height: 800 })
        await look(width)
      })
    }
  }
}
