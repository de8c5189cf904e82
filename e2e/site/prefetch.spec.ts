import { expect, test } from 'playwright/test'

test('a page is fetched when a link to it is pointed at, and shown from there', async ({ page }) => {
  await page.goto('/open-practices/')
  const session = await page.context().newCDPSession(page)
  await session.send('Preload.enable')
  const fetched = new Promise<string>((resolve) => {
    session.on('Preload.prefetchStatusUpdated', ({ status, prefetchUrl }) => {
      if (status === 'Ready') resolve(prefetchUrl)
    })
  })
  const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Open source strategy' })
  await link.hover()
  expect(await fetched).toMatch(/\/open-source\/strategy\/$/)
  await link.click()
  await expect(page.getByRole('heading', { level: 1, name: 'Open source strategy and policies' })).toBeVisible()
  const how = await page.evaluate(() =>
    performance.getEntriesByType('navigation').map((entry) => entry.toJSON().deliveryType),
  )
  expect(how).toEqual(['navigational-prefetch'])
})

test('a reader who wants less motion gets no transition between pages', async ({ page }) => {
  const transitions = () =>
    page.evaluate(() => {
      const rules = Array.from(document.styleSheets, (sheet) => Array.from(sheet.cssRules)).flat()
      const isTransition = (rule: CSSRule) => rule.constructor.name === 'CSSViewTransitionRule'
      return rules.some(
        (rule) =>
          isTransition(rule) ||
          (rule instanceof CSSMediaRule &&
            matchMedia(rule.conditionText).matches &&
            Array.from(rule.cssRules).some(isTransition)),
      )
    })
  await page.goto('/open-practices/')
  expect(await transitions()).toBe(true)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await transitions()).toBe(false)
})
