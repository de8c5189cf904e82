import type { LookupAddress } from 'node:dns'
import { lookup } from 'node:dns/promises'
import { request as askPlain, type IncomingHttpHeaders, type RequestOptions } from 'node:http'
import { request as askSecure } from 'node:https'
import type { Socket, TcpSocketConnectOpts } from 'node:net'
import { isPublicAddress } from './public-address'
import { readBody } from './read-body'

/** The only module that asks the network. */

/** What a host says, as far as its headers, or why it said nothing; what it sends besides, where that was asked for. */
export type Answer =
  | { kind: 'response'; status: number; headers: IncomingHttpHeaders; body?: Buffer }
  /** `code` as Node has it; without a connection, nothing at the same origin can be reached. */
  | { kind: 'failure'; code: string; isUnreachable: boolean }
  /** Its address is one that is not to be asked. */
  | { kind: 'private' }

/** How the network is asked. */
export interface RequestSettings {
  /** For name, connection, headers and what is taken besides, together. */
  timeoutMs: number
  headers: Readonly<Record<string, string>>
  /** Whether an IP address may be asked: without it, only those of the public internet. */
  allowsAddress?: (address: string) => boolean
  /** The addresses of a host, if not those that the system knows. */
  resolve?: (hostname: string) => Promise<LookupAddress[]>
}

export type Method = 'HEAD' | 'GET'

/** How long one of a host's addresses is tried before the next; Node's own quarter of a second is too short for some. */
const ATTEMPT_MS = 2500
const MAX_HEADER_BYTES = 65_536

/**
 * Asks for a URL of scheme `http` or `https`, and takes no more than the headers: no redirect is followed,
 * and the connection is closed before a body is read.
 *
 * The address that is looked at is the one that is connected to, so that a name that leads to a private
 * address a moment later leads nowhere. Never throws.
 */
export async function requestHeaders(url: URL, method: Method, settings: RequestSettings): Promise<Answer> {
  return ask(url, { method, settings })
}

/**
 * The same, with all that a host sends along with a 200 (OK); more than `maxBytes` of it, said or sent, is a failure
 * (`TOO_LARGE`), and so is what ends too early.
 */
export async function requestBody(url: URL, maxBytes: number, settings: RequestSettings): Promise<Answer> {
  return ask(url, { method: 'GET', maxBytes, settings })
}

interface Question {
  method: Method
  settings: RequestSettings
  /** How much of what is sent besides the headers is taken; nothing of it, if not given. */
  maxBytes?: number
}

async function ask(url: URL, question: Question): Promise<Answer> {
  const { settings } = question
  const { allowsAddress = isPublicAddress, resolve = resolveName, timeoutMs } = settings
  const signal = AbortSignal.timeout(timeoutMs)
  try {
    const all = await orAborted(resolve(url.hostname.replace(/^\[(.*)\]$/, '$1')), signal)
    const addresses = all.filter(({ address }) => allowsAddress(address))
    const [first] = addresses
    if (!first) return all.length > 0 ? { kind: 'private' } : failure('ENOTFOUND', true)
    return await connect(url, { ...question, signal, addresses, first })
  } catch (error) {
    return failure(signal.aborted ? 'ETIMEDOUT' : codeOf(error), true)
  }
}

function resolveName(hostname: string): Promise<LookupAddress[]> {
  return lookup(hostname, { all: true })
}

interface Connecting extends Question {
  signal: AbortSignal
  addresses: LookupAddress[]
  first: LookupAddress
}

function connect(url: URL, connecting: Connecting): Promise<Answer> {
  const { method, settings, maxBytes, signal, addresses, first } = connecting
  const isSecure = url.protocol === 'https:'
  const options: RequestOptions & Pick<TcpSocketConnectOpts, 'autoSelectFamilyAttemptTimeout'> = {
    method,
    headers: settings.headers,
    signal,
    agent: false,
    maxHeaderSize: MAX_HEADER_BYTES,
    autoSelectFamilyAttemptTimeout: ATTEMPT_MS,
    lookup: (_, { all }, done) => (all ? done(null, addresses) : done(null, first.address, first.family)),
  }
  return new Promise((done) => {
    let isConnected = false
    // A user name and a password, which a link may hold, are not sent.
    const asked = isSecure ? askSecure(withoutLogin(url), options) : askPlain(withoutLogin(url), options)
    asked.once('socket', (socket: Socket) => {
      socket.once(isSecure ? 'secureConnect' : 'connect', () => {
        isConnected = true
      })
    })
    asked.once('response', (response) => {
      const { statusCode: status = 0, headers } = response
      if (maxBytes === undefined || status !== 200) return end({ kind: 'response', status, headers })
      readBody(response, maxBytes).then((body) => end({ kind: 'response', status, headers, body }), breakOff)
    })
    asked.once('upgrade', ({ statusCode = 0, headers }, socket) => {
      socket.destroy()
      end({ kind: 'response', status: statusCode, headers })
    })
    asked.on('error', breakOff)
    asked.end()
    function breakOff(error: unknown): void {
      end(failure(signal.aborted ? 'ETIMEDOUT' : codeOf(error), !isConnected))
    }
    function end(answer: Answer): void {
      done(answer)
      asked.destroy()
    }
  })
}

function withoutLogin(url: URL): URL {
  const bare = new URL(url)
  bare.username = ''
  bare.password = ''
  return bare
}

function failure(code: string, isUnreachable: boolean): Answer {
  return { kind: 'failure', code, isUnreachable }
}

/** What says nothing about the host but that this machine has no way to one of its addresses. */
const ownCodes = new Set(['ENETUNREACH', 'EADDRNOTAVAIL', 'EAFNOSUPPORT'])

/** Why a connection failed; of several addresses, what says most. */
function codeOf(error: unknown): string {
  const errors: unknown[] = error instanceof AggregateError ? error.errors : [error]
  const codes = errors.map((each) => (each instanceof Error && 'code' in each ? String(each.code) : 'UNKNOWN'))
  return codes.find((code) => !ownCodes.has(code)) ?? codes[0] ?? 'UNKNOWN'
}

/** Looking up a name can't be broken off, but need not be waited for. */
function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    promise.then(resolve, reject)
  })
}
