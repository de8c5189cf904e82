import { expect } from 'playwright/test'
import { hosts, test } from './fixture-site'

/** A photograph beside a page of the fixture site, 1600 pixels wide. */
const path = '/guide/bundle/'
const photograph = 'Bushes on a wide plain'

/** The addresses of its files, by their types. */
async function filesAt(url: string): Promise<string[]> {
  const html = await (await fetch(url)).text()
  const [, sources = ''] = new RegExp(`<picture>((?:<source[^>]*>)+)<img[^>]*alt="${photograph}"`).exec(html) ?? []
  return Array.from(sources.matchAll(/(\/[^\s",]+) \d+w/g), ([, address = '']) => address)
}

test('the files of a picture are the same bytes of the same types on every host', async ({ servers }) => {
  const files = await filesAt(servers['static host'] + path)
  const names = files.map((file) => file.replace(/^.*-/, ''))
  const widths = [320, 480, 720, 1080, 1440]
  expect(names).toEqual(['avif', 'webp'].flatMap((format) => widths.map((width) => `${width}.${format}`)))
  for (const file of files) {
    const bodies = new Set<string>()
    for (const host of hosts) {
      const response = await fetch(servers[host] + file)
      expect(response.headers.get('content-type')).toBe(`image/${file.replace(/^.*\./, '')}`)
      bodies.add(Buffer.from(await response.arrayBuffer()).toString('base64'))
    }
    expect(bodies.size).toBe(1)
  }
})

for (const host of hosts.filter((name) => name !== 'static host')) {
  test(`${host}: browsers may keep a picture's file for good, and not that there is none`, async ({
    request,
    servers,
  }) => {
    const [file = ''] = await filesAt(servers[host] + path)
    const { headers } = await fetch(servers[host] + file)
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    const etag = headers.get('etag') ?? ''
    const again = await request.get(servers[host] + file, { headers: { 'If-None-Match': etag } })
    expect([again.status(), again.headers()['cache-control']]).toEqual([304, 'public, max-age=31536000, immutable'])
    const gone = await fetch(`${servers[host]}/_next/static/images/0000000000000000-320.avif`)
    expect(gone.status).toBe(404)
    expect(gone.headers.get('cache-control')).not.toContain('immutable')
  })
}

test('Netlify is told that they may be kept', async ({ servers }) => {
  const response = await fetch(`${servers['static host']}/_headers`)
  expect(await response.text()).toContain('/_next/static/*\n  Cache-Control: public, max-age=31536000, immutable\n')
})

const screens = [
  { width: 390, deviceScaleFactor: 2, file: '720.avif' },
  { width: 390, deviceScaleFactor: 3, file: '1080.avif' },
  { width: 1280, deviceScaleFactor: 1, file: '720.avif' },
  { width: 1280, deviceScaleFactor: 2, file: '1440.avif' },
]
for (const host of hosts) {
  for (const { width, deviceScaleFactor, file } of screens) {
    test.describe(`${host}, ${width} px, ${deviceScaleFactor} pixels for one`, () => {
      test.use({ viewport: { width, height: 800 }, deviceScaleFactor })

      test('a browser takes the smallest file that fits, in the room that was kept for it', async ({
        page,
        servers,
      }) => {
        await page.goto(servers[host] + path)
        const picture = page.getByRole('img', { name: photograph })
        await picture.scrollIntoViewIfNeeded()
        await expect
          .poll(() =>
            picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0 && img.currentSrc),
          )
          .toMatch(new RegExp(`-${file}$`))
        await expect(picture).toHaveAttribute('src', '/guide/bundle/plain.jpg')
        const { width: room = 0, height = 0 } = (await picture.boundingBox()) ?? {}
        expect(height / room).toBeCloseTo(267 / 1600, 2)
      })
    })
  }
}

test('a drawing is what it was', async ({ page, servers }) => {
  await page.goto(servers['static host'] + path)
  const drawing = page.getByRole('img', { name: 'A line that goes up' })
  await drawing.scrollIntoViewIfNeeded()
  await expect
    .poll(() => drawing.evaluate((img: HTMLImageElement) => new URL(img.currentSrc).pathname))
    .toBe('/guide/bundle/drawing.svg')
})
