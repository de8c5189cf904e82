import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'playwright/test'
import { strategy } from '../documents'
import { shownTheme } from '../theme'

// A slow network: the page's header has come and is painted, its words are on their way.

for (const [system, chosen] of [
  ['light', 'dark'],
  ['dark', 'light'],
] as const) {
  test(`the first that is painted has the ${chosen} theme, remembered on a ${system} system`, async ({
    page,
    baseURL,
  }) => {
    const host = await startHalting(new URL(strategy.path, baseURL).href)
    try {
      await page.addInitScript((theme) => localStorage.setItem('theme', theme), chosen)
      await page.emulateMedia({ colorScheme: system })
      await page.goto(host.url, { waitUntil: 'commit' })
      await expect
        .poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length))
        .toBe(1)
      await expect(page.getByRole('main')).toHaveCount(0)
      expect(await shownTheme(page)).toBe(chosen)
      host.goOn()
      await expect(page.getByRole('main')).toBeVisible()
      expect(await shownTheme(page)).toBe(chosen)
    } finally {
      await host.stop()
    }
  })
}

test('the browser’s own parts have the colour of the page', async ({ page }) => {
  await page.goto(strategy.path)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const [said, ground] = await page.evaluate(() => {
      const metas = Array.from(document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]'))
      const probe = document.body.appendChild(document.createElement('i'))
      probe.style.color = metas.find(({ media }) => matchMedia(media).matches)?.content ?? ''
      return [getComputedStyle(probe).color, getComputedStyle(document.documentElement).backgroundColor]
    })
    expect(said).toBe(ground)
  }
})

/** Serves a page to the end of its header, and the rest when it is told to. */
async function startHalting(url: string) {
  const response = await fetch(url)
  const html = await response.text()
  const halt = html.indexOf('<main')
  const { promise: told, resolve: goOn } = promised()
  const server = createServer(async (_, answer) => {
    answer.setHeader('content-type', 'text/html; charset=utf-8')
    answer.setHeader('content-security-policy', response.headers.get('content-security-policy') ?? '')
    answer.write(html.slice(0, halt))
    await told
    answer.end(html.slice(halt))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const stop = () => new Promise<void>((done) => server.close(() => done()).closeAllConnections())
  return { url: `http://127.0.0.1:${port}/`, goOn, stop }
}

function promised() {
  let resolve: () => void = () => undefined
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}
