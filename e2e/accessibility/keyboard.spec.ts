import { expect, type Page, test } from 'playwright/test'
import { pageKinds, practices } from '../documents'
import { readsOn, tabThrough, unseen } from '../focus'

/** What Tab has to lead to: all that can be used; of radio buttons, the one that is chosen. */
const usable = 'a[href], button, summary, input:not([type="radio"]), input:checked, select, textarea, [tabindex="0"]'

function usableOf(page: Page): Promise<number[]> {
  return page.evaluate((selector) => {
    const all = Array.from(document.querySelectorAll('*'))
    return all.flatMap((element, position) =>
      element.matches(selector) && element.checkVisibility() ? [position] : [],
    )
  }, usable)
}

for (const { kind, path } of pageKinds) {
  test(`Tab leads through all of ${kind} in reading order, and shows where it is`, async ({ page }) => {
    await page.goto(path)
    const toReach = await usableOf(page)
    const [first, ...stops] = await tabThrough(page)
    expect(first?.name).toBe('Skip to content')
    const places = stops.map(({ place }) => place)
    expect(places.filter((place, index) => place !== places[index - 1])).toEqual(['header', 'main', 'footer'])
    const positions = stops.filter(({ place }) => place !== 'header').map(({ position }) => position)
    expect(positions).toEqual([...positions].sort((a, b) => a - b))
    const reached = new Set([first, ...stops].map((stop) => stop?.position))
    expect(toReach.filter((position) => !reached.has(position))).toEqual([])
  })

  for (const [size, viewport] of [
    ['on a desk', { width: 1280, height: 720 }],
    ['at 400 %', { width: 320, height: 256 }],
  ] as const) {
    test(`nothing hides where the focus is on ${kind}, ${size}`, async ({ page }) => {
      await page.setViewportSize(viewport)
      await page.goto(path)
      expect(unseen(await tabThrough(page))).toEqual([])
    })
  }
}

for (const width of [320, 1280]) {
  test(`Tab goes through the header as the eye does, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(practices.path)
    const stops = (await tabThrough(page)).filter(({ place }) => place === 'header')
    const backward = stops.filter((stop, index) => index > 0 && !readsOn(stop, stops[index - 1] ?? stop))
    expect(stops.length).toBeGreaterThan(3)
    expect(backward.map(({ name }) => name)).toEqual([])
  })
}

test('the skip link appears with the focus, leads past the header and leaves the page as it looks', async ({
  page,
}) => {
  await page.goto(practices.path)
  const main = page.getByRole('main')
  const groundOf = () => main.evaluate((element) => getComputedStyle(element).backgroundColor)
  const ground = await groundOf()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#content$/)
  expect(await groundOf()).toBe(ground)
  await page.keyboard.press('Tab')
  await expect(main.getByRole('link').first()).toBeFocused()
})
