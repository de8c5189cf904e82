import type { Locator, Page } from 'playwright/test'

export const themes = ['light', 'dark'] as const

export type Theme = (typeof themes)[number]

/** The theme that a reader sees: light if the page's ground is lighter than its letters. */
export async function shownTheme(page: Page): Promise<Theme> {
  const [ground, letters] = await page.locator('html').evaluate((root) => {
    const { backgroundColor, color } = getComputedStyle(root)
    return [backgroundColor, color].map((value) => {
      const [red = 0, green = 0, blue = 0] = value.match(/[\d.]+/g)?.map(Number) ?? []
      return red + green + blue
    })
  })
  return (ground ?? 0) > (letters ?? 0) ? 'light' : 'dark'
}

/** One of the three choices of the theme switch. */
export function themeChoice(page: Page, name: Theme | 'system'): Locator {
  return page.getByRole('group', { name: 'Theme' }).getByRole('radio', { name: `${name} theme` })
}
