import { expect, type Page } from 'playwright/test'
import { violationsOf } from '../axe'
import { tabThrough } from '../focus'
import { test } from './fixture-site'

const path = '/guide/wide/'
const phone = { width: 320, height: 800 }

const scrolling = (page: Page) => page.getByRole('main').locator('[tabindex="0"]')

test.describe('what is wider than its column', () => {
  test('scrolls within it, is reached with the keyboard, and has a name', async ({ page, servers }) => {
    await page.setViewportSize(phone)
    await page.goto(servers['next start'] + path)
    await expect(scrolling(page)).toHaveCount(2)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width)
    for (const name of ['Table', 'Code']) {
      const part = page.getByRole('group', { name, exact: true })
      await part.focus()
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => part.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0)
    }
    // From the top of the page again.
    await page.reload()
    await expect(scrolling(page)).toHaveCount(2)
    const names = (await tabThrough(page)).map(({ name }) => name)
    expect(names.filter((name) => ['Table', 'Code'].includes(name))).toEqual(['Table', 'Code'])
  })

  test('is no stop where there is room', async ({ page, servers }) => {
    await page.setViewportSize(phone)
    await page.goto(servers['next start'] + path)
    await expect(scrolling(page)).toHaveCount(2)
    await page.getByRole('main').evaluate((main) => main.replaceChildren(...main.querySelectorAll('.wide, pre')))
    await page.setViewportSize({ width: 2000, height: 800 })
    await expect(scrolling(page)).toHaveCount(0)
    await expect(page.getByRole('group', { name: 'Code' })).toHaveCount(0)
  })

  test('is a table for who can’t see it', async ({ page, servers }) => {
    await page.setViewportSize(phone)
    await page.goto(servers['next start'] + path)
    const table = page.getByRole('group', { name: 'Table' }).getByRole('table')
    await expect(table).toHaveCSS('display', 'table')
    await expect(table.getByRole('columnheader')).toHaveCount(7)
  })

  test('breaks none of axe’s rules', async ({ page, servers }) => {
    await page.setViewportSize(phone)
    await page.goto(servers['next start'] + path)
    await expect(scrolling(page)).toHaveCount(2)
    expect((await violationsOf(page)).join('\n\n')).toBe('')
  })
})

test('the pages of a folder without a toc lead from one to the next, in the order of its list', async ({
  page,
  servers,
}) => {
  await page.goto(`${servers['next start']}/notes/`)
  const neighbours = page.getByRole('navigation', { name: 'Previous and next page' })
  const titles = ['Notes', 'A workshop', 'Upstream first', 'Notebooks elsewhere']
  for (const [index, title] of titles.entries()) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    const [previous, next] = [titles[index - 1], titles[index + 1]]
    await expect(neighbours.getByRole('paragraph')).toHaveText([
      ...(previous ? [`Previous: ${previous}`] : []),
      ...(next ? [`Next: ${next}`] : []),
    ])
    if (next) await neighbours.getByRole('link', { name: next }).click()
  }
  await expect(page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link')).toHaveText(['Notes'])
})

test('a page outside of folders with a list has no neighbours', async ({ page, servers }) => {
  await page.goto(servers['next start'] + path)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Previous and next page' })).toHaveCount(0)
})

test('scripts stand on the pages that they serve, and all together are small', async ({ page, servers }) => {
  const scriptsOf = async (address: string) => {
    await page.goto(servers['next start'] + address)
    const texts = await page.evaluate(() =>
      Array.from(document.scripts, ({ type, text }) => (type === '' ? text : '')).filter(Boolean),
    )
    const marks = { all: '', contents: 'ariaCurrent', copying: 'clipboard', stops: 'ResizeObserver' }
    const found = Object.entries(marks).map(
      ([name, mark]) => [name, texts.filter((text) => text.includes(mark))] as const,
    )
    return Object.fromEntries(found.map(([name, own]) => [name, own.join('').length]))
  }
  const { all = 0, contents = 0, copying = 0, stops = 0 } = await scriptsOf(path)
  expect(Math.min(contents, copying, stops)).toBeGreaterThan(0)
  expect(all).toBeLessThanOrEqual(2_048)
  expect(await scriptsOf('/guide/styled/')).toMatchObject({ contents: 0, copying: 0, stops: 0 })
})
