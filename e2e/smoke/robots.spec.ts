import { expect, test } from 'playwright/test'
import { readSitemap } from '../sitemap'

const field = /^(user-agent|allow|disallow|sitemap): *\S*\s*$/i

test('robots.txt is well-formed, and names the sitemap unless it keeps robots away', async ({ request }) => {
  const response = await request.get('/robots.txt')
  expect(response.status()).toBe(200)
  expect(response.headers()['content-type']).toContain('text/plain')
  const lines = (await response.text()).split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))
  expect(lines.filter((line) => !field.test(line))).toEqual([])
  expect(lines[0]).toMatch(/^user-agent: \*$/i)
  expect(lines).toContainEqual(expect.stringMatching(/^(disallow: \/|sitemap: https:\/\/[^/]+\/sitemap\.xml)$/i))
})

test('sitemap.xml is well-formed: distinct https URLs of one origin', async ({ page }) => {
  const urls = await readSitemap(page)
  expect(urls.length).toBeGreaterThan(0)
  expect(new Set(urls.map(({ href }) => href)).size).toBe(urls.length)
  expect([...new Set(urls.map(({ origin }) => origin))]).toEqual([expect.stringMatching(/^https:/)])
})
