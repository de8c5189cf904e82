import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** A request that a server got. */
export interface SeenRequest {
  method: string
  /** With the name of the host: `a.test/page`. */
  target: string
  /** When it came and when its connection was closed, in milliseconds. */
  from: number
  until: number | undefined
  headers: Readonly<Record<string, string | string[] | undefined>>
}

/** A real server on this machine that is there until the test has finished. */
export async function startServer(listener: RequestListener): Promise<{ port: number; seen: SeenRequest[] }> {
  const seen: SeenRequest[] = []
  const sockets = new Set<Socket>()
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '')
    const entry: SeenRequest = {
      method: request.method ?? '',
      target: host + (request.url ?? ''),
      from: performance.now(),
      until: undefined,
      headers: request.headers,
    }
    seen.push(entry)
    response.once('close', () => {
      entry.until = performance.now()
    })
    listener(request, response)
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  )
  return { port: portOf(server.address()), seen }
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server listens at no port.')
  return address.port
}

/** A port of this machine at which nothing listens. */
export async function closedPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const port = portOf(server.address())
  await new Promise((resolve) => server.close(resolve))
  return port
}
