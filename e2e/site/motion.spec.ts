import { expect, test } from 'playwright/test'
import { pageKinds, practices, strategy } from '../documents'
import { themeChoice } from '../theme'

test.describe('for who asks for less motion', () => {
  test.beforeEach(async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
  })

  for (const { kind, path } of pageKinds) {
    test(`nothing moves on ${kind}`, async ({ page }) => {
      await page.goto(path)
      await page.getByRole('banner').getByRole('link').first().hover()
      await themeChoice(page, 'dark').check()
      expect(await page.evaluate(findMoving)).toEqual([])
    })
  }

  test('a page takes the place of another without a transition', async ({ page }) => {
    expect(await changesOfPage(page)).toEqual([false])
  })
})

test('else a page goes over into another', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  expect(await changesOfPage(page)).toEqual([true])
})

/** Follows a link, and says whether the page it leads to came with a transition. */
async function changesOfPage(page: import('playwright/test').Page): Promise<boolean[]> {
  const reveals: boolean[] = []
  await page.exposeFunction('report', (isTransition: boolean) => reveals.push(isTransition))
  await page.goto(practices.path)
  await page.addInitScript(() => {
    addEventListener('pagereveal', (event) => {
      const { report } = globalThis as unknown as { report(isTransition: boolean): void }
      report(event.viewTransition !== null)
    })
  })
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'strategy' }).click()
  await expect(page).toHaveURL(strategy.path)
  await expect.poll(() => reveals.length).toBe(1)
  return reveals
}

/** Runs in the browser: animations, and what would go over from one state into another, or scroll by itself. */
function findMoving(): string[] {
  const running = document.getAnimations().map(() => 'an animation')
  const elements = Array.from(document.querySelectorAll('*'))
  const moving = elements.flatMap((element) =>
    [undefined, '::before', '::after'].flatMap((part) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element, part)
      const moves = animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior === 'smooth'
      return moves ? [`${element.tagName} ${element.className}${part ?? ''}`] : []
    }),
  )
  return [...running, ...moving]
}
