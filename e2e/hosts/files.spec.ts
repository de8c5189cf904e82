import { expect } from 'playwright/test'
import { type Host, hosts, test } from './fixture-site'

/** Files beside the page /guide/bundle/, each with its type; GitHub Pages has a type of its own for the notebook. */
const files = [
  { path: '/guide/bundle/more%20files/a%20picture.png', type: /^image\/png$/ },
  { path: '/guide/bundle/drawing.svg', type: /^image\/svg\+xml/ },
  { path: '/guide/bundle/figures.csv', type: /^text\/csv; charset=utf-8$/i },
  { path: '/guide/bundle/report.pdf', type: /^application\/pdf$/ },
  { path: '/guide/bundle/analysis.ipynb', type: /^application\/(x-ipynb\+json|octet-stream)/ },
]
const withHeaders = new Set<Host>(['next start', 'nginx'])

for (const { path, type } of files) {
  test(`${path} is the same bytes of the same type on every host`, async ({ servers }) => {
    const bodies = new Set<string>()
    for (const host of hosts) {
      const response = await fetch(servers[host] + path, { headers: { 'Accept-Encoding': 'identity' } })
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toMatch(type)
      bodies.add(Buffer.from(await response.arrayBuffer()).toString('base64'))
    }
    expect(bodies.size).toBe(1)
    expect([...bodies]).not.toContain('')
  })
}

for (const host of hosts) {
  test(`${host}: a file of another type beside a page, and one that isn't there, are a 404`, async ({ servers }) => {
    const unserved = ['/guide/bundle/never.html', '/guide/bundle/none.png', '/guide/bundle/none.ipynb']
    const escapes = ['/guide/bundle/..%2f..%2fsite.yaml', '/site.yaml', '/guide/bundle/index.md']
    for (const path of [...unserved, ...escapes]) {
      const response = await fetch(servers[host] + path)
      expect([path, response.status]).toEqual([path, 404])
      expect(response.headers.get('content-type')).toMatch(/^text\/html/)
    }
  })

  test(`${host}: a page shows the pictures beside it`, async ({ page, servers }) => {
    await page.goto(`${servers[host]}/guide/bundle/`)
    for (const name of ['A bar chart', 'A line that goes up']) {
      const picture = page.getByRole('img', { name })
      await picture.scrollIntoViewIfNeeded()
      await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0)
      await expect(picture).toHaveAttribute('width', /^\d+$/)
    }
    await expect(page.getByRole('link', { name: 'report' })).toHaveAttribute('href', '/guide/bundle/report.pdf')
  })
}

for (const host of hosts.filter((name) => withHeaders.has(name))) {
  test(`${host}: a file beside a page carries the headers of the site`, async ({ servers }) => {
    for (const { path } of files) {
      const { headers } = await fetch(servers[host] + path)
      expect(Object.fromEntries(headers)).toMatchObject({
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'public, max-age=0, must-revalidate',
      })
    }
    const { headers } = await fetch(`${servers[host]}/guide/bundle/analysis.ipynb`)
    expect(headers.get('content-type')).toMatch(/^application\/x-ipynb\+json/)
  })

  test(`${host}: a drawing beside a page can run nothing when it is opened by itself`, async ({ page, servers }) => {
    await page.goto(`${servers[host]}/guide/bundle/drawing.svg`)
    expect(await page.locator('svg').getAttribute('data-ran')).toBeNull()
  })

  test(`${host}: a part of a file is sent if a part is asked for`, async ({ servers }) => {
    const url = `${servers[host]}/guide/bundle/report.pdf`
    const response = await fetch(url, { headers: { Range: 'bytes=0-7' } })
    expect(response.status).toBe(206)
    expect(await response.text()).toBe('%PDF-1.4')
  })
}

test('the static host has the types of unusual files for Netlify', async ({ servers }) => {
  const response = await fetch(`${servers['static host']}/_headers`)
  expect(await response.text()).toContain('/guide/bundle/analysis.ipynb\n  Content-Type: application/x-ipynb+json\n')
})
