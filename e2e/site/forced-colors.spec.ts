import { expect, type Locator, test } from 'playwright/test'
import { practices, strategy } from '../documents'
import { themeChoice, themes } from '../theme'

/** The ground behind, the letters and the lines of an element, as they are painted. */
function paintOf(element: Locator) {
  return element.evaluate((node) => {
    const { backgroundColor, borderBottomColor, outlineColor, outlineStyle, outlineWidth } = getComputedStyle(node)
    const outline = outlineStyle === 'none' ? 'none' : `${outlineWidth} ${outlineColor}`
    const ground = getComputedStyle(document.documentElement).backgroundColor
    return { ground, backgroundColor, borderBottomColor, outline }
  })
}

for (const theme of themes) {
  test.describe(`in forced colours, on ${theme} ground`, () => {
    test.beforeEach(async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme: theme })
    })

    test('the chosen theme is told from the others, with focus and without', async ({ page }) => {
      await page.goto(practices.path)
      const labels = page.getByRole('group', { name: 'Theme' }).locator('label')
      const [chosen, other] = [await paintOf(labels.nth(0)), await paintOf(labels.nth(1))]
      expect(chosen.backgroundColor).not.toBe(other.backgroundColor)
      expect(chosen.outline).toBe('none')
      await themeChoice(page, 'system').focus()
      await page.keyboard.press('ArrowRight')
      expect((await paintOf(labels.nth(1))).outline).toMatch(/^3px/)
    })

    test('the current page is the only one of the navigation with a line', async ({ page }) => {
      await page.goto(strategy.path)
      const navigation = page.getByRole('navigation', { name: 'Main' })
      for (const link of await navigation.getByRole('link').all()) {
        const { ground, borderBottomColor } = await paintOf(link)
        const isCurrent = (await link.getAttribute('aria-current')) !== null
        expect(borderBottomColor !== ground).toBe(isCurrent)
      }
    })

    for (const { what, path, marked } of [
      { what: 'commitment', path: `${practices.path}#open-technology`, marked: ':target' },
      { what: 'heading', path: `${strategy.path}#upstream-first`, marked: ':target' },
      { what: 'entry', path: `${practices.path}history/#open-technology`, marked: 'li:has(:target)' },
    ]) {
      test(`the ${what} that a link led to has a line around it`, async ({ page }) => {
        await page.goto(path)
        const element = page.locator(marked).last()
        await expect(element).toHaveCSS('outline-style', 'solid')
        const { outline, ground } = await paintOf(element)
        expect(outline).not.toContain(ground)
        expect(outline).not.toContain('rgba(0, 0, 0, 0)')
      })
    }

    test('logos keep the ground that they are drawn for', async ({ page }) => {
      await page.goto(practices.path)
      const logo = page.getByRole('main').getByRole('img').first()
      const tile = await logo.evaluate((node) => getComputedStyle(node).backgroundColor)
      expect(Number(tile.match(/\d+/)?.[0])).toBeGreaterThan(200)
    })
  })
}
