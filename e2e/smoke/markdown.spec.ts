import { expect } from 'playwright/test'
import { test } from '../crawl'
import { earlierPractices, practices, strategy } from '../documents'

const MARKDOWN = 'link[rel="alternate"][type="text/markdown"]'

for (const { path } of [practices, earlierPractices, strategy]) {
  test(`${path} is there as Markdown, with its title and its sections`, async ({ page }) => {
    await page.goto(path)
    const named = (await page.locator(MARKDOWN).getAttribute('href')) ?? ''
    expect(new URL(named).pathname).toBe(path.replace(/\/$/, '.md'))
    const response = await page.request.get(new URL(named).pathname)
    expect(response.headers()['content-type']).toMatch(/^text\/markdown/)
    const words = await response.text()
    expect(words).toContain(`\n# ${await page.getByRole('heading', { level: 1 }).textContent()}\n`)
    for (const heading of await page.locator('main h2:visible').allTextContents()) {
      expect.soft(words).toContain(`\n## ${heading.trim()}\n`)
    }
  })
}

test('each commitment keeps its permanent link in Markdown', async ({ request }) => {
  const words = await (await request.get(practices.path.replace(/\/$/, '.md'))).text()
  for (const { anchor } of practices.commitments) expect.soft(words).toContain(`${practices.path}#${anchor})`)
})

test('programs find the Markdown of every page', async ({ crawl: { sitemap }, request }) => {
  const list = await (await request.get('/llms.txt')).text()
  expect(list).toMatch(/^# .+\n\n> .+\n/)
  const pages = sitemap.filter(({ pathname }) => !pathname.endsWith('/history/'))
  const all = await (await request.get('/llms-full.txt')).text()
  for (const { origin, pathname } of pages) {
    const markdown = pathname === '/' ? '/index.md' : pathname.replace(/\/$/, '.md')
    expect.soft(list).toContain(`](${origin}${markdown})`)
    expect.soft((await request.get(markdown)).status(), markdown).toBe(200)
    expect.soft(all).toContain(`Source: <${origin}${pathname}>`)
  }
})
