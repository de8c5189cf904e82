import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { type AddressInfo, createServer as createSocket } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { answerAsStaticHost } from './static-host'

/** A server of the fixture site, and how to stop it. */
export interface Server {
  url: string
  /** Its process; the static host has none of its own. */
  child?: ChildProcess
  stop(): Promise<void>
}

/** `next start` on the build in `distDir`; Node's options, where there are any, are those of NODE_OPTIONS. */
export async function startNext(distDir: string, nodeOptions = ''): Promise<Server> {
  const port = await freePort()
  const args = ['node_modules/next/dist/bin/next', 'start', '-p', String(port)]
  const env = { ...process.env, DIST_DIR: distDir, NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} ${nodeOptions}` }
  const child = spawn(process.execPath, args, { stdio: 'ignore', env })
  return whenReady(child, port)
}

/** nginx with the container's configuration, its root and port replaced by those of the test. */
export async function startNginx(folder: string, config: string): Promise<Server> {
  const port = await freePort()
  const path = join(mkdtempSync(join(tmpdir(), 'nginx-')), 'nginx.conf')
  const here = config
    .replace('root "/srv/site"', `root "${resolve(folder, 'site')}"`)
    .replaceAll('listen 8080', `listen ${port}`)
    .replaceAll('site-nginx-8080', `site-nginx-${port}`)
  writeFileSync(path, here)
  const directives = process.getuid?.() === 0 ? ' user root;' : ''
  const env = { ...process.env, NGINX_CONF: path, NGINX_DIRECTIVES: directives }
  const child = spawn(resolve('container', 'entrypoint.sh'), { stdio: 'inherit', env })
  return whenReady(child, port)
}

/** A host that serves files and knows nothing else, as GitHub Pages does. */
export async function startStaticHost(folder: string): Promise<Server> {
  const server = createServer((request, response) => answerAsStaticHost(folder, request, response))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => new Promise((done) => server.close(() => done()).closeAllConnections()),
  }
}

/** The server, once it answers. */
export async function whenReady(child: ChildProcess, port: number): Promise<Server> {
  const url = `http://127.0.0.1:${port}`
  const exited = new Promise<void>((done) => child.once('exit', () => done()))
  let gone = false
  exited.then(() => {
    gone = true
  })
  for (;;) {
    if (gone) throw new Error(`The server at ${url} ended before it was ready.`)
    if (await isUp(url)) break
    await new Promise((done) => setTimeout(done, 50))
  }
  const stop = async () => {
    child.kill('SIGTERM')
    await exited
  }
  return { url, child, stop }
}

async function isUp(url: string): Promise<boolean> {
  try {
    await fetch(url)
    return true
  } catch {
    return false
  }
}

/** A port of this machine that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const socket = createSocket()
    socket.once('error', fail)
    socket.listen(0, '127.0.0.1', () => {
      const { port } = socket.address() as AddressInfo
      socket.close(() => done(port))
    })
  })
}
