import { expect, test } from 'playwright/test'
import { pageKinds, practices } from '../documents'
import { readsOn, tabThrough } from '../focus'

for (const { kind, path } of pageKinds) {
  test(`Tab leads through ${kind} in reading order, and shows where it is`, async ({ page }) => {
    await page.goto(path)
    const [first, ...stops] = await tabThrough(page)
    expect(first?.name).toBe('Skip to content')
    const places = stops.map(({ place }) => place)
    expect(places.filter((place, index) => place !== places[index - 1])).toEqual(['header', 'main', 'footer'])
    const positions = stops.filter(({ place }) => place !== 'header').map(({ position }) => position)
    expect(positions).toEqual([...positions].sort((a, b) => a - b))
    expect([first, ...stops].filter((stop) => !stop?.isMarked || !stop.isInViewport)).toEqual([])
  })
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

test('every link of the page can be reached with Tab, the projects too', async ({ page }) => {
  await page.goto(practices.path)
  const names = (await tabThrough(page)).map(({ name }) => name)
  for (const { title } of practices.projects) expect.soft(names).toContain(title)
  const checkedRadio = 1
  expect(names).toHaveLength((await page.getByRole('link').count()) + checkedRadio)
})

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
