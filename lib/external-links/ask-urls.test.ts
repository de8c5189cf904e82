import type { RequestListener, ServerResponse } from 'node:http'
import { describe, expect, test } from 'vitest'
import { closedPort, startServer } from '#lib/testing/web-server'
import { askUrls } from './ask-urls'
import { type RequestSettings, requestHeaders } from './request'

const patience = { pauseMs: 5, backoffMs: 5, maxRestMs: 1500 }

/** Hosts below `.test` are this machine's server; `inside.test` and addresses that are written out stay what they are. */
const settings: RequestSettings = {
  timeoutMs: 400,
  headers: { 'user-agent': 'check' },
  allowsAddress: (address) => address === '127.0.0.1',
  resolve: async (hostname) => {
    if (hostname === 'gone.test') throw Object.assign(new Error('No such host.'), { code: 'ENOTFOUND' })
    if (hostname === 'inside.test') return [{ address: '10.0.0.1', family: 4 }]
    if (hostname.endsWith('.test')) return [{ address: '127.0.0.1', family: 4 }]
    return [{ address: hostname, family: hostname.includes(':') ? 6 : 4 }]
  },
}

function ask(urls: readonly string[], controls: readonly string[] = [], timeoutMs = settings.timeoutMs) {
  return askUrls(urls, {
    patience,
    controls,
    request: (url, method) => requestHeaders(url, method, { ...settings, timeoutMs }),
  })
}

/** Asks a server for one URL; `/` answers, so that there is a network. */
async function askServer(path: string, listener: RequestListener, timeoutMs?: number) {
  const { port, seen } = await startServer((request, response) => {
    if (request.url === '/') response.end()
    else listener(request, response)
  })
  const { outcomes } = await ask([`http://a.test:${port}${path}`], [`http://a.test:${port}/`], timeoutMs)
  const [outcome] = outcomes.values()
  const requests = seen.filter(({ target }) => target !== 'a.test/')
  return { outcome, methods: requests.map(({ method }) => method).join(' '), seen, port }
}

const status =
  (code: number, headers: Record<string, string> = {}): RequestListener =>
  (_, response) =>
    response.writeHead(code, headers).end()

describe('what a status says', () => {
  test.for([
    [200, 'good', 'HEAD'],
    [204, 'good', 'HEAD'],
    [400, 'unsure', 'HEAD GET'],
    [401, 'unsure', 'HEAD GET'],
    [403, 'unsure', 'HEAD GET'],
    [404, 'missed', 'HEAD GET'],
    [405, 'unsure', 'HEAD GET'],
    [410, 'missed', 'HEAD GET'],
    [429, 'unsure', 'HEAD GET GET GET'],
    [451, 'unsure', 'HEAD GET'],
    [500, 'missed', 'HEAD GET GET GET'],
    [503, 'missed', 'HEAD GET GET GET'],
    [511, 'unsure', 'HEAD GET GET GET'],
    [999, 'unsure', 'HEAD GET'],
  ] as const)('%i is %s, after %s', async ([code, kind, requests]) => {
    const { outcome, methods } = await askServer('/page', status(code))
    expect([outcome?.kind, methods]).toEqual([kind, requests])
    expect(outcome?.answer).toMatch(new RegExp(`^${code}`))
  })

  test('who keeps programs away, with whatever status, is not told from who has nothing', async () => {
    const { outcome } = await askServer('/page', status(503, { 'cf-mitigated': 'challenge' }))
    expect(outcome).toMatchObject({ kind: 'unsure', answer: '503 Service Unavailable, for people only' })
  })
})

describe('a host that has something is believed', () => {
  test.for([405, 404, 500, 403])('although it answers HEAD with %i', async (code) => {
    const { outcome, methods } = await askServer('/page', (request, response) => {
      response.writeHead(request.method === 'HEAD' ? code : 200).end('words')
    })
    expect([outcome?.kind, methods]).toEqual(['good', 'HEAD GET'])
  })

  test('although it breaks off the connection when it is asked with HEAD', async () => {
    const { outcome, methods } = await askServer('/page', (request, response) => {
      if (request.method === 'HEAD') response.destroy()
      else response.end('words')
    })
    expect([outcome?.kind, methods]).toEqual(['good', 'HEAD GET'])
  })

  test('although it fails twice at first', async () => {
    let count = 0
    const { outcome } = await askServer('/page', (_, response) => {
      count += 1
      response.writeHead(count < 3 ? 500 : 200).end()
    })
    expect([outcome?.kind, count]).toEqual(['good', 3])
  })

  test('although what it sends has no end', async () => {
    let sent = 0
    const { outcome, seen } = await askServer(
      '/page',
      (request, response) => {
        if (request.method === 'HEAD') return void response.writeHead(405).end()
        const more = () => {
          if (response.destroyed) return
          sent += 65_536
          response.write(Buffer.alloc(65_536), more)
        }
        more()
      },
      60_000,
    )
    expect(outcome?.kind).toBe('good')
    // Long before the time is up.
    await expect.poll(() => seen.at(-1)?.until).toBeDefined()
    expect(sent).toBeLessThan(20_000_000)
  })
})

describe('a host that says nothing', () => {
  test('in time is missed', async () => {
    const { outcome, methods } = await askServer('/page', () => {})
    expect(outcome).toEqual({ kind: 'missed', answer: 'no answer in time', isSilent: true })
    expect(methods).toBe('HEAD GET GET GET')
  })

  test('because its headers come too slowly is missed', async () => {
    const { outcome } = await askServer('/page', ({ socket }, response) => {
      const drip = setInterval(() => socket.write('X'), 20)
      response.on('close', () => clearInterval(drip))
      socket.write('HTTP/1.1 200 OK\r\nX-')
    })
    expect(outcome).toMatchObject({ kind: 'missed', answer: 'no answer in time' })
  })

  test('because it breaks off in its headers is missed', async () => {
    const { outcome, methods } = await askServer('/page', ({ socket }) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-', () => socket.resetAndDestroy())
    })
    expect(outcome).toMatchObject({ kind: 'missed', answer: 'the connection was broken off' })
    expect(methods).toBe('HEAD GET GET GET')
  })

  test('that can be read as HTTP may still say something to others', async () => {
    const { outcome } = await askServer('/page', ({ socket }) => void socket.end('220 mail.test ESMTP\r\n'))
    expect(outcome).toMatchObject({ kind: 'unsure', isSilent: true })
  })

  test('because it refuses connections is missed, and asked for none of its other pages', async () => {
    const { port: open } = await startServer(status(200))
    const port = await closedPort()
    const requests: string[] = []
    const { outcomes } = await askUrls([`http://b.test:${port}/a`, `http://b.test:${port}/b`], {
      patience,
      controls: [`http://a.test:${open}/`],
      request: (url, method) => {
        requests.push(`${method} ${url.pathname}`)
        return requestHeaders(url, method, settings)
      },
    })
    const missed = { kind: 'missed', answer: 'the host refuses connections', isSilent: true }
    expect([...outcomes.values()]).toEqual([missed, missed])
    expect(requests).toEqual(['HEAD /a', 'GET /a', 'GET /a', 'GET /a', 'HEAD /'])
  })

  test('because there is none is missed', async () => {
    const { port } = await startServer(status(200))
    const { outcomes } = await ask(['https://gone.test/'], [`http://a.test:${port}/`])
    expect([...outcomes.values()]).toEqual([{ kind: 'missed', answer: 'there is no such host', isSilent: true }])
  })

  test('that is safe is missed: what answers `https:` without encryption', async () => {
    const { port } = await startServer(status(200))
    const { outcomes } = await ask([`https://b.test:${port}/`], [`http://a.test:${port}/`])
    expect([...outcomes.values()]).toMatchObject([{ kind: 'missed', isSilent: true }])
  })
})

describe('without a network', () => {
  test('nobody is missed', async () => {
    const port = await closedPort()
    const urls = ['http://gone.test/', `http://a.test:${port}/`]
    const { outcomes, isOffline } = await ask(urls, [`http://c.test:${port}/`])
    expect(isOffline).toBe(true)
    expect([...outcomes.values()].map(({ kind }) => kind)).toEqual(['unasked', 'unasked'])
  })

  test('from some moment on, only what answered before counts', async () => {
    let isOnline = true
    const { port } = await startServer((request, response) => {
      if (!isOnline) return void request.socket.destroy()
      if (request.url === '/last') isOnline = false
      response.end()
    })
    const urls = ['/a', '/last', '/b'].map((path) => `http://a.test:${port}${path}`)
    const { outcomes, isOffline } = await ask(urls)
    expect([...outcomes.values()].map(({ kind }) => kind)).toEqual(['good', 'good', 'unasked'])
    expect(isOffline).toBe(true)
  })
})

describe('redirects', () => {
  const redirect = (response: ServerResponse, code: number, location: string) =>
    response.writeHead(code, { location }).end()

  test.for([
    ['for good', [301, 308, 200], '/2'],
    ['for good, then for now', [301, 302, 200], '/1'],
    ['for now, then for good', [307, 301, 200], undefined],
    ['for now', [303, 200], undefined],
  ] as const)('%s are followed', async ([, codes, movedTo]) => {
    const { outcome, port } = await askServer('/0', ({ url }, response) => {
      const step = Number(url?.slice(1))
      redirect(response, codes[step] ?? 200, `./${step + 1}`)
    })
    const expected = movedTo && `http://a.test:${port}${movedTo}`
    expect(outcome).toEqual({ kind: 'good', answer: '200 OK', ...(expected ? { movedTo: expected } : {}) })
  })

  test('to a page that is gone are misses, wherever they said it had moved', async () => {
    const { outcome } = await askServer('/0', ({ url }, response) => {
      if (url === '/0') redirect(response, 301, '/1')
      else response.writeHead(404).end()
    })
    expect(outcome).toEqual({ kind: 'missed', answer: '404 Not Found', isSilent: false })
  })

  test('in a circle lead nowhere; for who keeps cookies they may', async () => {
    const round: RequestListener = ({ url }, response) => redirect(response, 302, url === '/0' ? '/1' : '/0')
    const withCookie: RequestListener = (request, response) => {
      response.setHeader('set-cookie', 'a=b')
      round(request, response)
    }
    const words = 'redirects in a circle'
    expect((await askServer('/0', round)).outcome).toMatchObject({ kind: 'missed', answer: words })
    expect((await askServer('/0', withCookie)).outcome).toMatchObject({ kind: 'unsure', answer: words })
  })

  test('without end are not followed for long', async () => {
    const { outcome, seen } = await askServer('/0', ({ url }, response) => {
      redirect(response, 302, `/${Number(url?.slice(1)) + 1}`)
    })
    expect(outcome).toMatchObject({ kind: 'missed', answer: 'more than 15 redirects' })
    expect(seen).toHaveLength(16)
  })

  test.for(['http://10.0.0.1/', 'http://[::1]/', 'http://inside.test/', 'http://0x7f.2/', 'http://169.254.169.254/'])(
    'to %s are not followed',
    async (location) => {
      const { outcome } = await askServer('/page', (_, response) => redirect(response, 301, location))
      expect(outcome).toEqual({ kind: 'unasked', answer: 'an address of a private network' })
    },
  )

  test('to what is no page of the web are not followed', async () => {
    const { outcome } = await askServer('/page', (_, response) => redirect(response, 302, 'mailto:a@example.org'))
    expect(outcome).toMatchObject({ kind: 'unsure', answer: 'a redirect to `mailto:`' })
  })

  test('to nowhere are answers like others', async () => {
    const { outcome } = await askServer('/page', status(302))
    expect(outcome).toMatchObject({ kind: 'unsure', answer: '302 Found' })
  })
})

describe('a host that wants to be left alone', () => {
  const wantsRest = (seconds: string, code: number): RequestListener => {
    let count = 0
    return (_, response) => {
      count += 1
      response.writeHead(count === 1 ? code : 200, count === 1 ? { 'retry-after': seconds } : {}).end()
    }
  }

  test.for([429, 503])('for a moment (%i) is asked again after it', async (code) => {
    const { outcome, seen } = await askServer('/page', wantsRest('1', code))
    expect(outcome?.kind).toBe('good')
    expect((seen[1]?.from ?? 0) - (seen[0]?.from ?? 0)).toBeGreaterThan(950)
  })

  test.for([
    [429, 'unsure'],
    [503, 'unasked'],
  ] as const)('for longer (%i) is not asked again, nor for its other pages', async ([code, kind]) => {
    const { port, seen } = await startServer(wantsRest('3600', code))
    const { outcomes } = await ask(['/a', '/b'].map((path) => `http://a.test:${port}${path}`))
    expect([...outcomes.values()].map((outcome) => outcome.kind)).toEqual([kind, 'unasked'])
    expect(seen).toHaveLength(1)
  })
})

test('a host is asked for one thing at a time, with a pause, also by redirects; other hosts meanwhile', async () => {
  const { port, seen } = await startServer((request, response) => {
    const isSent = request.url?.startsWith('/from')
    const finish = () =>
      isSent ? response.writeHead(302, { location: `http://a.test:${port}/to` }).end() : response.end()
    setTimeout(finish, 20)
  })
  const paths = ['/1', '/2', '/3', '/4']
  const urls = [
    ...paths.map((path) => `http://a.test:${port}${path}`),
    ...['b', 'c', 'd'].map((host) => `http://${host}.test:${port}/from-${host}`),
  ]
  await ask(urls)
  const times = (host: string) => seen.filter(({ target }) => target.startsWith(host))
  const own = times('a.test')
  expect(own).toHaveLength(7)
  for (const [index, { from }] of own.slice(1).entries()) {
    expect(from - (own[index]?.from ?? 0)).toBeGreaterThan(20 + 3)
  }
  // The others began before the first was through with its pages.
  for (const host of ['b', 'c', 'd']) {
    expect(times(`${host}.test`)[0]?.from).toBeLessThan(own[2]?.from ?? 0)
  }
})

test('who asks is said, a login is not', async () => {
  const { port, seen } = await startServer(status(200))
  await ask([`http://me:secret@a.test:${port}/`])
  expect(seen[0]?.headers).toMatchObject({ 'user-agent': 'check' })
  expect(seen[0]?.headers).not.toHaveProperty('authorization')
})
