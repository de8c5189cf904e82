import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test as base } from 'playwright/test'
import { type Server, startNext, startNginx, startStaticHost } from './servers'

/** Where `npm test` has built `e2e/content` to. */
export const distDir = '.next-test'
const container = join(distDir, 'container')

export type Host = 'next start' | 'nginx' | 'static host'
/** nginx is left out on a machine that has none; `npm test` says so. */
const hasNginx = process.env['HAS_NGINX'] !== 'false'
export const hosts: readonly Host[] = hasNginx ? ['next start', 'nginx', 'static host'] : ['next start', 'static host']

/** Starts a host of a kind on the fixture site, Node's with options such as NODE_OPTIONS has. */
export function startHost(host: Host, nodeOptions = ''): Promise<Server> {
  if (host === 'next start') return startNext(distDir, nodeOptions)
  if (host === 'static host') return startStaticHost(join(distDir, 'out'))
  return startNginx(container, readFileSync(join(container, 'nginx.conf'), 'utf8'))
}

/** A test that has the fixture site on every kind of host. */
export const test = base.extend<object, { servers: Record<Host, string> }>({
  servers: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from here.
    async ({}, use) => {
      const started: Server[] = []
      const start = async (host: Host) => {
        if (!hosts.includes(host)) return ''
        const server = await startHost(host)
        started.push(server)
        return server.url
      }
      try {
        await use({
          'next start': await start('next start'),
          nginx: await start('nginx'),
          'static host': await start('static host'),
        })
      } finally {
        await Promise.all(started.map((server) => server.stop()))
      }
    },
    { scope: 'worker' },
  ],
})
