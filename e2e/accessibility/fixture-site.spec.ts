import { expect, type Page } from 'playwright/test'
import { tabThroughAll, unseen } from '../focus'
import { guide, guidePages } from '../guide-pages'
import { test } from '../hosts/fixture-site'
import { readSitemap } from '../sitemap'
import { barriersOn } from './barriers'

// The fixture site is a preview: it has what previews show, and every block, shortcode and directive.

/** What the sitemap lists, and one that is marked. Histories of pages are all of one kind: one stands for them. */
async function listedPages(page: Page, server: string): Promise<string[]> {
  const paths = (await readSitemap(page, server)).map(({ pathname }) => pathname)
  const isHistory = (path: string) => path.endsWith('/history/') && path !== '/history/'
  const histories = paths.filter(isHistory).slice(0, 1)
  return [...paths.filter((path) => !isHistory(path)), ...histories, '/landing/#what-does-it-cost']
}

/** What changes, and what pages may hold. */
async function previewPages(page: Page, server: string): Promise<string[]> {
  return ['/preview/', ...(await guidePages(page, server))]
}

for (const [which, pathsOf, least] of [
  ['fixture site', listedPages, 15],
  ['preview', previewPages, 15],
] as const) {
  test(`no page of the ${which} has a barrier`, async ({ page, servers }) => {
    const server = servers['static host']
    const paths = await pathsOf(page, server)
    expect(paths.length).toBeGreaterThanOrEqual(least)
    test.setTimeout(60_000 + paths.length * 20_000)
    const found: string[] = []
    for (const path of paths) {
      await page.goto(server + path)
      found.push(...(await barriersOn(page)))
    }
    expect(found.join('\n\n')).toBe('')
  })
}

test('the findings in the corner of a preview never hide where the focus is', async ({ page, servers }) => {
  await page.setViewportSize({ width: 320, height: 480 })
  await page.goto(`${servers['static host']}/guide/slips/`)
  expect(unseen(await tabThroughAll(page))).toEqual([])
  await page.getByRole('complementary', { name: 'Findings' }).locator('summary').click()
  await page.getByRole('link', { name: 'Skip to content' }).focus()
  expect(unseen(await tabThroughAll(page))).toEqual([])
})

test('words of another language say which, in HTML and by attributes', async ({ page, servers }) => {
  for (const [path, language, words] of [
    ['what-is-wrong/', 'de', 'Verbindlichkeit'],
    ['what-is-wrong/', 'fr', 'Chose promise, chose due.'],
    ['markdown-and-html/', 'de', 'Wir entscheiden gemeinsam.'],
  ]) {
    await page.goto(`${servers['static host']}${guide}${path}`)
    await expect(page.locator(`.guide-result [lang="${language}"]`)).toHaveText(`${words}`)
  }
})
