import { expect } from 'playwright/test'
import { hosts, test } from './fixture-site'

const pages = ['/', '/guide/', '/guide/na%C3%AFve-file/', '/guide/bundle/', '/promises/', '/search/']
const files = ['/robots.txt', '/sitemap.xml', '/icon.svg', '/pictures/dask.svg', '/media/pydata-ecosystem.png']
/** Sharing pictures and icons, which are made of the site as well, and their types. */
const drawn = [
  ['/_cards/promises.png', 'image/png'],
  ['/_cards/promises/history.png', 'image/png'],
  ['/_cards/guide/na%C3%AFve-file.png', 'image/png'],
  ['/apple-touch-icon.png', 'image/png'],
  ['/favicon.ico', 'image/x-icon'],
  ['/manifest.webmanifest', 'application/manifest+json'],
] as const
/** What search asks for. */
const search = ['/_search/search.js', '/_search/pagefind-entry.json', '/_search/wasm.en.pagefind']
/** What the site makes for programs, and its type. */
const feed = 'application/atom+xml'
const made = [
  ['/feed.xml', feed],
  ['/promises/history/feed.xml', feed],
  ['/guide/na%C3%AFve-file/history/feed.xml', feed],
  ['/commitments.json', 'application/json'],
  ['/commitments.schema.json', 'application/schema+json'],
  ['/index.md', 'text/markdown'],
  ['/promises.md', 'text/markdown'],
  ['/guide/na%C3%AFve-file.md', 'text/markdown'],
  ['/llms.txt', 'text/plain'],
  ['/llms-full.txt', 'text/plain'],
] as const
/** Types that hosts give by themselves. */
const usual: ReadonlySet<string> = new Set(['application/json', 'text/plain'])
const redirects = [
  ['/old/', '/guide/'],
  ['/old', '/guide/'],
  ['/older/', '/guide/'],
  ['/old.html', '/guide/na%C3%AFve-file/#a-part'],
  ['/with%20space/(1)/', '/promises/'],
  ['/guide', '/guide/'],
] as const

for (const path of [...pages, ...files, ...search, ...[...made, ...drawn].map(([file]) => file)]) {
  test(`${path} is the same bytes on every host`, async ({ servers }) => {
    const bodies = await Promise.all(hosts.map((host) => get(servers[host] + path)))
    for (const { status, body } of bodies) {
      expect(status).toBe(200)
      expect(body.equals(bodies[0]?.body ?? Buffer.alloc(0))).toBe(true)
    }
  })
}

const unknown = [
  '/no/such/page/',
  '/no/such/page/history/feed.xml',
  '/guide/feed.xml',
  '/no/such/page.md',
  '/_cards/no/such/page.png',
  '/_search/no-such-part.pf_index',
]
for (const path of unknown) {
  test(`the unknown path ${path} is a 404 with the same page on every host`, async ({ servers }) => {
    const bodies = await Promise.all(hosts.map((host) => get(servers[host] + path)))
    for (const { status, body } of bodies) {
      expect(status).toBe(404)
      expect(body.toString()).toBe(bodies[0]?.body.toString())
      expect(body.toString()).toContain('Page not found')
    }
  })
}

for (const host of hosts) {
  test(`${host}: former addresses lead a browser to the present ones`, async ({ page, servers }) => {
    for (const [from, to] of redirects) {
      await test.step(`${from} to ${to}`, async () => {
        await page.goto(servers[host] + from)
        await page.waitForURL(servers[host] + to)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      })
    }
  })

  test(`${host}: a former anchor leads to its section`, async ({ page, servers }) => {
    await page.goto(`${servers[host]}/guide/#former`)
    await expect(page.locator('#former')).toBeAttached()
    await expect(page.getByRole('heading', { name: 'Present' })).toBeInViewport()
  })
}

const serversWithHeaders = hosts.filter((host) => host !== 'static host')

for (const host of serversWithHeaders) {
  test(`${host}: every answer carries the security headers`, async ({ servers }) => {
    for (const path of ['/guide/', '/no/such/page/', '/pictures/dask.svg']) {
      const { headers } = await fetch(servers[host] + path)
      expect(Object.fromEntries(headers)).toMatchObject({
        'strict-transport-security': 'max-age=63072000',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'public, max-age=0, must-revalidate',
        'x-robots-tag': 'noindex',
        'permissions-policy': expect.stringContaining('camera=()'),
        'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      })
    }
  })

  for (const [path, type] of made) {
    test(`${host}: ${path} is sent as ${type}, with the headers of every answer`, async ({ servers }) => {
      const { headers } = await fetch(servers[host] + path)
      expect(headers.get('content-type')?.toLowerCase()).toBe(`${type}; charset=utf-8`)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    })
  }

  test(`${host}: sharing pictures and icons have their types, and others may show the first of them`, async ({
    servers,
  }) => {
    for (const [path, type] of drawn) {
      const { headers } = await fetch(servers[host] + path)
      expect.soft(headers.get('content-type'), path).toBe(type)
      const mayShow = path.startsWith('/_cards/') ? 'cross-origin' : 'same-origin'
      expect.soft(headers.get('cross-origin-resource-policy'), path).toBe(mayShow)
      expect.soft(headers.get('cache-control'), path).toBe('public, max-age=0, must-revalidate')
    }
  })

  test(`${host}: a drawing opened by itself can run nothing`, async ({ servers }) => {
    const { headers } = await fetch(`${servers[host]}/pictures/dask.svg`)
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';.*sandbox$/)
  })

  test(`${host}: a page that hasn't changed is answered with 304`, async ({ request, servers }) => {
    const url = `${servers[host]}/guide/`
    const { etag = '' } = (await request.get(url)).headers()
    expect(etag).not.toBe('')
    expect((await request.get(url, { headers: { 'If-None-Match': etag } })).status()).toBe(304)
  })

  test(`${host}: a page is sent compressed`, async ({ servers }) => {
    const { headers } = await fetch(`${servers[host]}/guide/`, { headers: { 'Accept-Encoding': 'gzip' } })
    expect(headers.get('content-encoding')).toBe('gzip')
    expect(headers.get('vary')).toContain('Accept-Encoding')
  })
}

test('nginx: a page is sent in Brotli to whoever reads it', async ({ servers }) => {
  test.skip(!hosts.includes('nginx'), 'There is no nginx on this machine.')
  const { headers } = await fetch(`${servers.nginx}/guide/`, { headers: { 'Accept-Encoding': 'gzip, br' } })
  expect(headers.get('content-encoding')).toBe('br')
})

test('the static host has the files that Netlify reads', async ({ servers }) => {
  const headers = await get(`${servers['static host']}/_headers`)
  const moved = await get(`${servers['static host']}/_redirects`)
  expect(headers.body.toString()).toContain("/*\n  Content-Security-Policy: frame-ancestors 'none'\n")
  expect(headers.body.toString()).toContain('/pictures/dask.svg\n')
  for (const [path, type] of made.filter((file) => !usual.has(file[1]))) {
    expect(headers.body.toString()).toContain(`${path}\n  Content-Type: ${type}; charset=utf-8\n`)
  }
  expect(moved.body.toString()).toContain('/older/ /guide/ 301!\n')
})

async function get(url: string): Promise<{ status: number; body: Buffer }> {
  const response = await fetch(url, { headers: { 'Accept-Encoding': 'identity' } })
  return { status: response.status, body: Buffer.from(await response.arrayBuffer()) }
}
