import { readFileSync } from 'node:fs'
import { type AddressInfo, connect, createServer } from 'node:net'
import { chromium } from 'playwright'
import { startNginx } from '../e2e/hosts/servers'
import type { Figure } from './figure'

const ROUND_TRIP_MS = 150
const RUNS = 5

/** From a click on a link that was pointed at to the next page's heading, with a round trip of 150 ms. */
export async function measureNavigation(container: string, browserPath: string): Promise<Figure[]> {
  const server = await startNginx(container, readFileSync(`${container}/nginx.conf`, 'utf8'))
  const proxy = await startSlowProxy(Number(new URL(server.url).port))
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await chromium.launch({ executablePath: browserPath, args })
  try {
    const times: number[] = []
    for (let run = 0; run < RUNS; run++) {
      const page = await browser.newPage()
      await page.goto(`${proxy.url}/open-practices/`)
      const session = await page.context().newCDPSession(page)
      await session.send('Preload.enable')
      const fetched = new Promise<void>((done) => {
        session.on('Preload.prefetchStatusUpdated', ({ status }) => status === 'Ready' && done())
      })
      const link = page.getByRole('navigation').getByRole('link', { name: 'Open source strategy' })
      await link.hover()
      await fetched
      const start = performance.now()
      await link.click({ noWaitAfter: true })
      await page.getByRole('heading', { level: 1, name: 'Open source strategy' }).waitFor()
      times.push(performance.now() - start)
      await page.close()
    }
    const median = times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN
    return [{ name: `click to next page, ${ROUND_TRIP_MS} ms away`, value: median, unit: 'ms (at most 200)' }]
  } finally {
    await browser.close()
    await proxy.stop()
    await server.stop()
  }
}

/** Hands bytes on after half a round trip, each way. */
async function startSlowProxy(port: number): Promise<{ url: string; stop(): Promise<void> }> {
  const proxy = createServer((client) => {
    const server = connect(port, '127.0.0.1')
    const pipe = (from: typeof client, to: typeof client) => {
      from.on('data', (chunk) => setTimeout(() => to.writable && to.write(chunk), ROUND_TRIP_MS / 2))
      from.on('close', () => setTimeout(() => to.end(), ROUND_TRIP_MS / 2))
      from.on('error', () => to.destroy())
    }
    pipe(client, server)
    pipe(server, client)
  })
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done))
  const url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
  return { url, stop: () => new Promise((done) => proxy.close(() => done())) }
}
