import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { treeKilobytes } from '../../bench/measured-process'
import { casesOf } from '../../lib/testing/cases'
import { distDir, hosts, startHost } from './fixture-site'
import { type HostileRequest, hostileRequests } from './hostile-requests'
import { type RawAnswer, sendRaw } from './raw-request'
import type { Server } from './servers'

// The static host is a stand-in for hosts that aren't ours to test.
const ours = hosts.filter((host) => host !== 'static host')

const REQUESTS = casesOf(10_000)
const SEED = 20_260
const AT_ONCE = 16
const SLOW_CLIENTS = 200
/** Node puts off its cleaning while there is room, which looks like a leak; with little room it can't. */
const SMALL_HEAP = '--max-old-space-size=256'

test.describe.configure({ timeout: Math.max(240_000, REQUESTS * 24) })

/** What may be sent with 200: every file that is published, and what Next's pages would load. */
let published: ReadonlySet<string>
const secrets = [/root:[^:\n]*:0:0:/, /"devDependencies"/, /adapterPath/, /worker_processes/, /built-from/]

test.beforeAll(() => {
  published = new Set([...filesBelow(join(distDir, 'out')), ...filesBelow(join(distDir, 'static'))].map(hashOfFile))
})

for (const host of ours) {
  test(`${host}: ${REQUESTS} hostile requests get no failure, nothing but what is published, no more memory`, async () => {
    const server = await startHost(host, SMALL_HEAP)
    try {
      // Warm-up: memory that a server keeps for what it has been asked often.
      await judgeAll(server, hostileRequests(Math.ceil(REQUESTS / 4), SEED + 1))
      const before = memoryOf(server)
      const harm = await judgeAll(server, hostileRequests(REQUESTS, SEED))
      expect(harm).toEqual([])
      expect(memoryOf(server)).toBeLessThan(1.2 * before + 32)
      expect((await fetch(`${server.url}/guide/`)).status).toBe(200)
    } finally {
      await server.stop()
    }
  })

  test(`${host}: ${SLOW_CLIENTS} clients that send a byte at a time keep nobody waiting`, async () => {
    const server = await startHost(host)
    const clients = Array.from({ length: SLOW_CLIENTS }, () => slowClient(server.url))
    try {
      for (let round = 0; round < 20; round++) {
        const response = await fetch(`${server.url}/guide/`, { signal: AbortSignal.timeout(10_000) })
        expect(response.status).toBe(200)
        expect(await response.text()).toContain('</html>')
        await new Promise((done) => setTimeout(done, 100))
      }
      expect(clients.filter(({ destroyed }) => !destroyed).length).toBeGreaterThan(0)
    } finally {
      for (const client of clients) client.destroy()
      await server.stop()
    }
  })
}

/** The requests that did harm, with what was wrong about the answers. */
async function judgeAll(server: Server, requests: readonly HostileRequest[]): Promise<string[]> {
  const harm: string[] = []
  const left = requests.values()
  const sendInTurn = async () => {
    for (const request of left) {
      const wrong = judge(request, await sendRaw(server.url, request.bytes))
      if (wrong) harm.push(`${wrong}: ${JSON.stringify(request.bytes.slice(0, 400))}`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, sendInTurn))
  return harm
}

function judge({ method }: HostileRequest, { status, headers, body }: RawAnswer): string | undefined {
  if (status >= 500) return `answered with ${status}`
  if (headers.has('set-cookie')) return 'a cookie is set'
  const location = headers.get('location')
  if (location !== undefined && !/^\/(?![/\\])/.test(location)) return `redirected to ${location}`
  if (secrets.some((secret) => secret.test(body.toString('latin1')))) return 'a secret is told'
  if (status === 200 && method !== 'HEAD' && body.length > 0 && !published.has(hashOf(body)))
    return 'answered with what isn’t published'
  return undefined
}

/** Resident memory of a server and its processes, in MB; 0 where it can't be measured. */
function memoryOf(server: Server): number {
  return treeKilobytes(server.child?.pid ?? 0) / 1024
}

function slowClient(url: string): Socket {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  const request = `GET /guide/ HTTP/1.1\r\nHost: ${hostname}\r\nX: ${'y'.repeat(9999)}`
  let sent = 0
  const timer = setInterval(() => socket.write(request.charAt(sent++)), 100)
  socket.on('error', () => socket.destroy())
  socket.on('close', () => clearInterval(timer))
  return socket
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

function hashOfFile(path: string): string {
  return hashOf(readFileSync(path))
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
