import { subscribe } from 'node:diagnostics_channel'
import { type IncomingMessage, Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { prefersMarkdown } from '#lib/hosting/accept'
import { headerRules } from '#lib/hosting/headers'
import { twinUrlOf } from '#lib/twins/twin-urls'
import { PICTURES } from './pictures/picture-formats'

/** Headers by which a server of Next is told to do other than send a page. A page here needs none of it. */
const refused = [
  /^rsc$/,
  /^next-/,
  /^x-(?:middleware|nextjs|now|vercel|invoke|matched|prerender)/,
  /^x-next-/,
  // Next would end a preview that has never begun, by cookies of its own.
  /^cookie$/,
  // Next fails where it wants to say that a file isn't the one that was meant. For a reader that is no matter.
  /^if-(?:match|unmodified-since)$/,
  // Next would begin to answer an upload before it knows that nobody takes it.
  /^expect$/,
]

/** Names under which Next keeps its pages for its own failures; asked for, they would be answered with 500. */
const ownPages = /^\/+(?:_global-error|_error|500)(?:[/.?#]|$)/

/**
 * Looks at every request to this process before Next does: headers that only Next's own scripts send are
 * taken off, and an address that Next would answer with a failure becomes one of an unknown page. Next
 * leaves connections open that ask to become a WebSocket; there is none here, so they get a page. Who asks for a page
 * as Markdown gets that, at the page's own address.
 *
 * @param markdown where pages are as Markdown, as the paths of files
 */
export function guardRequests(markdown: ReadonlySet<string>): void {
  subscribe('net.server.socket', (message) => {
    const server = isConnection(message) ? Reflect.get(message.socket, 'server') : undefined
    if (server instanceof Server) server.removeAllListeners('upgrade')
  })
  subscribe('http.server.request.start', (message) => {
    if (!isRequestStart(message)) return
    guardRequest(message.request)
    const isNegotiated = negotiate(message.request, markdown)
    if (message.request.headers.range) answerRange(message.response)
    if (isNegotiated) answerByAccept(message.response)
    if (message.request.url?.startsWith(`/_next/${PICTURES}/`)) letKeep(message.response)
  })
}

/**
 * Asks Next for a page's Markdown in place of the page, if that is what is wanted (RFC 9110, §12.1).
 *
 * @returns whether the answer depends on what is wanted
 */
export function negotiate(request: Pick<IncomingMessage, 'url' | 'headers'>, markdown: ReadonlySet<string>): boolean {
  const [, path = '', query = ''] = /^([^?]*\/)(\?.*)?$/s.exec(request.url ?? '') ?? []
  const twin = twinUrlOf(path)
  if (path === '' || !markdown.has(decodeURIComponent(twin))) return false
  if (prefersMarkdown(request.headers.accept)) request.url = twin + query
  return true
}

/** Next answers a range that a file doesn't have with 500; RFC 9110, §15.5.17 asks for 416. */
function answerRange(response: ServerResponse): void {
  const { writeHead } = response
  Reflect.set(response, 'writeHead', (status: number, ...rest: unknown[]) =>
    Reflect.apply(writeHead, response, [status === 500 ? 416 : status, ...rest]),
  )
}

/** Guards one request, in place. */
export function guardRequest(request: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): void {
  for (const name of Object.keys(request.headers)) {
    if (refused.some((pattern) => pattern.test(name))) delete request.headers[name]
  }
  // Next fails at a file that something is to be done to. Nothing here takes anything.
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  if (!isRead) request.method = 'GET'
  if (!isRead || !isAnswerable(request.url ?? '/')) request.url = '/404/'
}

/** Says that the answer would be another with another `Accept` (RFC 9110, §12.5.5); Next sets the header anew. */
function answerByAccept(response: ServerResponse): void {
  const { writeHead } = response
  Reflect.set(response, 'writeHead', (...args: unknown[]) => {
    response.appendHeader('Vary', 'Accept')
    return Reflect.apply(writeHead, response, args)
  })
}

/** Lets a file be kept whose name carries a hash. That there is none isn't to be kept: another server may have it by now. */
function letKeep(response: ServerResponse): void {
  const { writeHead } = response
  Reflect.set(response, 'writeHead', (...args: unknown[]) => {
    const isThere = [200, 206, 304].includes(Number(args[0]))
    if (isThere) for (const [name, value] of headerRules('production').immutable) response.setHeader(name, value)
    return Reflect.apply(writeHead, response, args)
  })
}

/** Whether a path is UTF-8 in percent-encoding (RFC 3986, §2.1) and asks for no page of Next's own. */
function isAnswerable(url: string): boolean {
  const path = url.replace(/[?#].*$/s, '')
  try {
    const decoded = decodeURIComponent(path)
    return path.startsWith('/') && !decoded.includes('\0') && !ownPages.test(decoded)
  } catch {
    return false
  }
}

function isRequestStart(message: unknown): message is { request: IncomingMessage; response: ServerResponse } {
  return typeof message === 'object' && message !== null && 'request' in message && 'response' in message
}

function isConnection(message: unknown): message is { socket: Socket } {
  return typeof message === 'object' && message !== null && 'socket' in message
}
