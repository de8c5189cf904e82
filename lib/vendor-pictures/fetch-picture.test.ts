import type { RequestListener } from 'node:http'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { RequestSettings } from '#lib/external-links/request'
import { drawing, smallPicture } from '#lib/testing/pictures'
import { closedPort, startServer } from '#lib/testing/web-server'
import { MAX_PICTURE_BYTES, pictureFetcher } from './fetch-picture'

const png = smallPicture('png')

/** Hosts below `.test` are this machine; `inside.test` is in a private network. */
const settings: RequestSettings = {
  timeoutMs: 400,
  headers: { 'user-agent': 'images' },
  allowsAddress: (address) => address === '127.0.0.1',
  resolve: async (hostname) => {
    if (hostname === 'gone.test') throw Object.assign(new Error('No such host.'), { code: 'ENOTFOUND' })
    return [{ address: hostname === 'inside.test' ? '10.0.0.1' : '127.0.0.1', family: 4 }]
  },
}

function fetcher(timeoutMs = settings.timeoutMs) {
  return pictureFetcher({ ...settings, timeoutMs }, { pauseMs: 5, backoffMs: 5, maxRestMs: 1500 })
}

/** What comes of fetching `/picture` from a server. */
async function fetchFrom(listener: RequestListener, timeoutMs?: number) {
  const { port, seen } = await startServer(listener)
  return { fetched: await fetcher(timeoutMs)(`http://a.test:${port}/picture`), seen }
}

const sends =
  (body: string | Uint8Array, headers: Record<string, string> = {}): RequestListener =>
  (_, response) =>
    response.writeHead(200, headers).end(body)

describe('a picture is fetched', () => {
  test.for([
    ['under its own type', sends(png, { 'content-type': 'image/png' })],
    ['under another type', sends(png, { 'content-type': 'text/html' })],
    ['under no type', sends(png)],
    ['without its length', (_, response) => void response.write(png, () => response.end())],
    ['compressed, although nobody asks for it', sends(gzipSync(png), { 'content-encoding': 'gzip' })],
  ] as const satisfies [string, RequestListener][])('%s', async ([, listener]) => {
    const { fetched, seen } = await fetchFrom(listener)
    expect(fetched).toEqual({ type: 'png', bytes: png, removed: [] })
    expect(seen.map(({ method }) => method)).toEqual(['GET'])
  })

  test('by saying who asks, and nothing about anybody', async () => {
    const { seen } = await fetchFrom(sends(png, { 'set-cookie': 'a=b' }))
    const { host, ...headers } = seen[0]?.headers ?? {}
    expect(host).toMatch(/^a\.test:/)
    expect(headers).toEqual({ 'user-agent': 'images', connection: 'close' })
  })

  test('where redirects lead, without the cookies that are set on the way', async () => {
    const { fetched, seen } = await fetchFrom((request, response) => {
      if (request.url === '/picture') response.writeHead(302, { location: '/there', 'set-cookie': 'a=b' }).end()
      else response.end(png)
    })
    expect(fetched).toMatchObject({ type: 'png' })
    expect(seen[1]?.headers).not.toHaveProperty('cookie')
  })

  test('although the host fails at first', async () => {
    let count = 0
    const { fetched } = await fetchFrom((_, response) => {
      count += 1
      response.writeHead(count === 1 ? 503 : 200).end(png)
    })
    expect(fetched).toMatchObject({ type: 'png' })
  })

  test('as a drawing that only draws', async () => {
    const { fetched } = await fetchFrom(sends(drawing('<script>hit()</script>'), { 'content-type': 'image/svg+xml' }))
    expect(fetched).toMatchObject({ type: 'svg', removed: ['`<script>`'] })
    expect('bytes' in fetched && String(fetched.bytes)).not.toContain('hit')
  })

  test('one at a time from a host, with a pause', async () => {
    const { port, seen } = await startServer(sends(png))
    const fetch = fetcher()
    await Promise.all(['/1', '/2', '/3'].map((path) => fetch(`http://a.test:${port}${path}`)))
    for (const [index, { until }] of seen.slice(0, -1).entries()) {
      expect((seen[index + 1]?.from ?? 0) - (until ?? Number.POSITIVE_INFINITY)).toBeGreaterThan(0)
    }
  })
})

describe('a host that lies', () => {
  test.for([
    [
      'about the type',
      sends('<!doctype html><p>Sign in</p>', { 'content-type': 'image/png' }),
      'it is a web page, no picture',
    ],
    ['about there being something', sends(''), 'nothing was sent'],
    ['about compression', sends(Buffer.from('1f8b0800', 'hex')), 'it can’t be unpacked'],
    [
      'about how little it is, once unpacked',
      sends(gzipSync(Buffer.alloc(MAX_PICTURE_BYTES + 1))),
      'it can’t be unpacked',
    ],
    [
      'about the length',
      (_, response) => {
        response.writeHead(200, { 'content-length': '1000' })
        response.write(png, () => response.destroy())
      },
      'the connection was broken off',
    ],
    [
      'about how much is to come',
      (_, response) => void response.writeHead(200, { 'content-length': String(MAX_PICTURE_BYTES + 1) }).write(png),
      'there is more than is taken',
    ],
  ] as const satisfies [string, RequestListener, string][])('%s gets nothing taken', async ([, listener, refusal]) => {
    expect((await fetchFrom(listener, 5000)).fetched).toEqual({ refusal })
  })
})

describe('a host that has no end', () => {
  test('is left as soon as there is more than is taken', async () => {
    let sent = 0
    const { fetched, seen } = await fetchFrom((_, response) => {
      const more = () => {
        if (response.destroyed) return
        sent += 65_536
        response.write(Buffer.alloc(65_536), more)
      }
      more()
    }, 60_000)
    expect(fetched).toEqual({ refusal: 'there is more than is taken' })
    expect(seen).toHaveLength(1)
    await expect.poll(() => seen[0]?.until).toBeDefined()
    expect(sent).toBeLessThan(5 * MAX_PICTURE_BYTES)
  })

  test.for([
    ['says nothing', () => {}],
    ['begins, and stops', (_, response) => void response.write(png.subarray(0, 20))],
    [
      'sends a byte now and then',
      (_, response) => {
        const drip = setInterval(() => response.write('x'), 20)
        response.on('close', () => clearInterval(drip))
      },
    ],
  ] as const satisfies [string, RequestListener][])(
    'or %s, is waited for so long and no longer',
    async ([, listener]) => {
      const start = performance.now()
      const { fetched, seen } = await fetchFrom(listener)
      expect(fetched).toEqual({ refusal: 'no answer in time' })
      expect(seen).toHaveLength(2)
      expect(performance.now() - start).toBeLessThan(5000)
    },
  )
})

describe('a host that can’t be asked', () => {
  test.for([
    ['there is none', 'http://gone.test/a.png', 'there is no such host'],
    ['it is in a private network', 'http://inside.test/a.png', 'an address of a private network'],
  ] as const)('because %s', async ([, url, refusal]) => {
    expect(await fetcher()(url)).toEqual({ refusal })
  })

  test('because it is dead, is asked for none of its other pictures', async () => {
    const port = await closedPort()
    const fetch = fetcher()
    const refusal = 'the host refuses connections'
    expect(await fetch(`http://a.test:${port}/1`)).toEqual({ refusal })
    expect(await fetch(`http://a.test:${port}/2`)).toEqual({ refusal })
  })

  test('because a redirect leads into a private network', async () => {
    const { fetched } = await fetchFrom((_, response) =>
      response.writeHead(302, { location: 'http://inside.test/a.png' }).end(),
    )
    expect(fetched).toEqual({ refusal: 'an address of a private network' })
  })

  test.for([
    [404, '404 Not Found', 1],
    [403, '403 Forbidden', 1],
    [500, '500 Internal Server Error', 2],
  ] as const)('or answers with %i', async ([status, refusal, requests]) => {
    const { fetched, seen } = await fetchFrom((_, response) => response.writeHead(status).end(png))
    expect(fetched).toEqual({ refusal })
    expect(seen).toHaveLength(requests)
  })
})
