import type { HostTurns } from './host-turns'
import { isTransient, judgeAnswer } from './judge-answer'
import type { Outcome } from './outcome'
import type { Answer, Method } from './request'
import { parseRetryAfter } from './retry-after'

/** How patient one is with a host. */
export interface Patience {
  /** Between two requests to one host. */
  pauseMs: number
  /** Before the second request for what failed in passing; twice that before the third, and so on. */
  backoffMs: number
  /** The longest that a host may ask to be left alone; one that asks for longer isn't asked again in this run. */
  maxRestMs: number
}

/** What URLs are asked with. */
export interface Asking {
  /** By which methods a URL is asked for, one after the other, until one brings an answer that counts. */
  methods: readonly Method[]
  request: (url: URL, method: Method) => Promise<Answer>
  turns: HostTurns
  patience: Patience
  /** What is said for all URLs of an origin, once one of them was asked: that it can't be reached. */
  known: Map<string, Answer>
  /** Hosts that want to be left alone for longer than is waited. */
  resting: Set<string>
}

/** As many as browsers follow, or nearly. */
const MAX_REDIRECTS = 15

/** Asks whether there is something at a URL, and follows where it leads (RFC 9110, section 15.4). Never throws. */
export async function askUrl(url: string, asking: Asking): Promise<Outcome> {
  const seen = new Set<string>()
  let at = new URL(url)
  let movedTo: string | undefined
  let isForGood = true
  let setsCookies = false
  while (seen.size <= MAX_REDIRECTS) {
    seen.add(withoutHash(at))
    const answer = await askHop(at, asking)
    if (answer === 'resting') return { kind: 'unasked', answer: `${at.host} wants to be asked later` }
    const next = redirectOf(answer, at)
    if (next === undefined) {
      const outcome = judgeAnswer(answer)
      return outcome.kind === 'good' && movedTo !== undefined ? { ...outcome, movedTo } : outcome
    }
    if (!/^https?:$/.test(next.protocol)) return unsure(`a redirect to \`${next.protocol}\``)
    setsCookies ||= answer.kind === 'response' && answer.headers['set-cookie'] !== undefined
    isForGood &&= answer.kind === 'response' && (answer.status === 301 || answer.status === 308)
    if (isForGood) movedTo = next.href
    at = next
    if (seen.has(withoutHash(at))) break
  }
  const words = seen.size > MAX_REDIRECTS ? `more than ${MAX_REDIRECTS} redirects` : 'redirects in a circle'
  // Who keeps cookies may come through.
  return setsCookies ? unsure(words) : { kind: 'missed', answer: words, isSilent: false }
}

function unsure(answer: string): Outcome {
  return { kind: 'unsure', answer, isSilent: false }
}

function withoutHash({ href }: URL): string {
  return href.replace(/#.*$/, '')
}

/** Where an answer sends to; a redirect to nowhere that can be read is an answer like others. */
function redirectOf(answer: Answer, from: URL): URL | undefined {
  if (answer.kind !== 'response' || ![301, 302, 303, 307, 308].includes(answer.status)) return undefined
  const { location } = answer.headers
  return location !== undefined && URL.canParse(location, from) ? new URL(location, from) : undefined
}

/** Asks one URL until it is clear what its host says; what may pass is tried again as often as there are methods. */
async function askHop(url: URL, asking: Asking): Promise<Answer | 'resting'> {
  const { methods, turns, patience, known, resting } = asking
  const host = url.hostname
  let answer: Answer | 'resting' = 'resting'
  for (const [attempt, method] of methods.entries()) {
    const settled = resting.has(host) ? 'resting' : known.get(url.origin)
    if (settled) return answer === 'resting' ? settled : answer
    answer = await turns.take(host, () => asking.request(url, method))
    if (isFinal(answer, method, url)) break
    const wanted = restWanted(answer)
    if (wanted > patience.maxRestMs) {
      resting.add(host)
      return isTooMany(answer) ? answer : 'resting'
    }
    const isLast = attempt === methods.length - 1
    if (!isLast && isTransient(answer)) turns.rest(host, Math.max(wanted, patience.backoffMs * 2 ** attempt))
  }
  // The rest of the host's URLs need not be asked.
  if (answer !== 'resting' && isTooMany(answer)) resting.add(host)
  if (answer !== 'resting' && answer.kind === 'failure' && answer.isUnreachable) known.set(url.origin, answer)
  return answer
}

function isFinal(answer: Answer, method: Method, url: URL): boolean {
  if (answer.kind === 'private' || redirectOf(answer, url) || judgeAnswer(answer).kind === 'good') return true
  const isSureWithoutGet = answer.kind === 'failure' && answer.isUnreachable
  return !isTransient(answer) && (method === 'GET' || isSureWithoutGet)
}

/** For how many milliseconds a host asks to be left alone. */
function restWanted(answer: Answer): number {
  if (answer.kind !== 'response' || !isTransient(answer)) return 0
  return parseRetryAfter(answer.headers['retry-after'], Date.now()) ?? 0
}

function isTooMany(answer: Answer): boolean {
  return answer.kind === 'response' && answer.status === 429
}
