import { expect } from 'playwright/test'
import { hosts, test } from './fixture-site'
import { sendRaw } from './raw-request'

const servers = hosts.filter((host) => host !== 'static host')
const wanted = ['text/markdown', 'text/markdown, text/html, */*', 'text/html;q=0.8, text/markdown;q=0.85']
const unwanted = ['*/*', 'text/html,application/xhtml+xml,*/*;q=0.8', 'text/html, text/markdown;q=0.9']
const pages = [
  ['/', '/index.md'],
  ['/promises/', '/promises.md'],
  ['/guide/na%C3%AFve-file/', '/guide/na%C3%AFve-file.md'],
] as const

for (const host of servers) {
  for (const [page, markdown] of pages) {
    test(`${host}: ${page} is Markdown for who asks for that, and only then`, async ({ servers: urls }) => {
      const url = urls[host]
      const twin = await (await fetch(url + markdown)).text()
      const html = await (await fetch(url + page)).text()
      for (const [accepted, type, body] of [
        ...wanted.map((accept) => [accept, 'text/markdown; charset=utf-8', twin] as const),
        ...unwanted.map((accept) => [accept, 'text/html; charset=utf-8', html] as const),
      ]) {
        const response = await fetch(url + page, { headers: { Accept: accepted } })
        expect([accepted, response.headers.get('content-type')?.toLowerCase()]).toEqual([accepted, type])
        expect(response.headers.get('vary')?.split(/, */)).toContain('Accept')
        expect(response.headers.get('x-content-type-options')).toBe('nosniff')
        expect(await response.text()).toBe(body)
      }
    })

    test(`${host}: ${markdown} names its page as the one to list`, async ({ servers: urls }) => {
      const { headers } = await fetch(urls[host] + markdown)
      expect(headers.get('link')).toMatch(new RegExp(`^<https?://[^/]+${page}>; rel="canonical"$`))
    })
  }

  test(`${host}: what there is no Markdown of stays what it is, whoever asks`, async ({ servers: urls }) => {
    for (const [path, status] of [
      ['/promises/history/', 200],
      ['/no/such/page/', 404],
      ['/pictures/', 404],
      ['/old/', 301],
    ] as const) {
      const response = await fetch(urls[host] + path, { headers: { Accept: 'text/markdown' }, redirect: 'manual' })
      expect([path, response.status]).toEqual([path, status])
      expect(response.headers.get('content-type') ?? '').not.toContain('markdown')
      expect(response.headers.get('link') ?? '').not.toContain('canonical')
    }
  })

  test(`${host}: Markdown is sent compressed, and isn’t taken for the page`, async ({ request, servers: urls }) => {
    const url = `${urls[host]}/landing/`
    const markdown = await request.get(url, { headers: { Accept: 'text/markdown', 'Accept-Encoding': 'gzip' } })
    expect(markdown.headers()['content-encoding']).toBe('gzip')
    // Next.js gives what a route answers no tag.
    const { etag = '"none"' } = markdown.headers()
    expect((await request.get(url, { headers: { 'If-None-Match': etag } })).status()).toBe(200)
  })

  test(`${host}: an odd address puts nothing into a header`, async ({ servers: urls }) => {
    for (const path of ['/x>;rel=y.md', '/promises.md?a>b', '/./promises.md', '/promises%2Emd']) {
      const { headers } = await sendRaw(urls[host], `GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`)
      expect(headers.get('link') ?? '<a>; rel="canonical"').toMatch(/^<[^<>]*>; rel="canonical"$/)
    }
  })
}

test('a page names its Markdown', async ({ page, servers: urls }) => {
  await page.goto(`${urls['next start']}/promises/`)
  const links = page.locator('link[rel="alternate"][type="text/markdown"]')
  await expect(links).toHaveCount(1)
  expect(new URL((await links.getAttribute('href')) ?? '').pathname).toBe('/promises.md')
})
