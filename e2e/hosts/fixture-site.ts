import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test as base } from 'playwright/test'
import { type Server, startNext, startNginx, startStaticHost } from './servers'

/** Where `npm test` has built `e2e/content` to. */
const distDir = '.next-test'
const container = join(distDir, 'container')

export type Host = 'next start' | 'nginx' | 'static host'
/** nginx is left out on a machine that has none; `npm test` says so. */
const hasNginx = process.env['HAS_NGINX'] !== 'false'
export const hosts: readonly Host[] = hasNginx ? ['next start', 'nginx', 'static host'] : ['next start', 'static host']

/** A test that has the fixture site on every kind of host. */
export const test = base.extend<object, { servers: Record<Host, string> }>({
  servers: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from here.
    async ({}, use) => {
      const started: Server[] = []
      const start = async (server: Promise<Server>) => {
        started.push(await server)
        return started.at(-1)?.url ?? ''
      }
      try {
        await use({
          'next start': await start(startNext(distDir)),
          nginx: !hasNginx
            ? ''
            : await start(startNginx(container, readFileSync(join(container, 'nginx.conf'), 'utf8'))),
          'static host': await start(startStaticHost(join(distDir, 'out'))),
        })
      } finally {
        await Promise.all(started.map((server) => server.stop()))
      }
    },
    { scope: 'worker' },
  ],
})
