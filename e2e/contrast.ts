import axe from 'axe-core'
import type { Locator, Page } from 'playwright/test'

/** The words with less contrast than level AAA asks for (WCAG 1.4.6: 7:1, large ones 4.5:1), with their colours. */
export async function faintWordsOf(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: { type: 'rule', values: ['color-contrast-enhanced'] },
      resultTypes: ['violations'],
    })
    return violations.flatMap(({ nodes }) => nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`))
  })
}

/** The contrast of an element's property, which is a colour, with the ground of the page (WCAG 1.4.11). */
export function contrastOf(element: Locator, property: string): Promise<number> {
  return element.evaluate((node, name) => {
    const luminanceOf = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((value) => {
        const part = Number(value) / 255
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const colour = getComputedStyle(node).getPropertyValue(name)
    const ground = getComputedStyle(document.documentElement).backgroundColor
    const [dark = 0, light = 0] = [colour, ground].map(luminanceOf).sort((a, b) => a - b)
    return (light + 0.05) / (dark + 0.05)
  }, property)
}
