import { type Asking, askUrl, type Patience } from './ask-url'
import { hostTurns } from './host-turns'
import { isHeard, type Outcome } from './outcome'
import type { Answer, Method } from './request'

/** HEAD asks for nothing that isn't needed, but not every host knows it; GET is tried again for what may pass. */
const methods: readonly Method[] = ['HEAD', 'GET', 'GET', 'GET']
/** As many hosts are asked at a time. */
const MAX_HOSTS = 8
/** Of so many hosts one has to answer, or there is no network. */
const MAX_CONTROLS = 3

/** What came of asking for URLs. */
export interface Asked {
  outcomes: Map<string, Outcome>
  /** No host answered that should have: whatever wasn't heard of may be this machine's fault, and is `unasked`. */
  isOffline: boolean
}

interface Settings {
  request: (url: URL, method: Method) => Promise<Answer>
  patience: Patience
  /** URLs that were good the last time, by which to know whether there is a network. */
  controls: readonly string[]
}

/**
 * Asks for URLs, several hosts at a time, each host for one URL at a time.
 *
 * Before silence counts against anybody, a host that is known to answer is asked once more.
 */
export async function askUrls(urls: readonly string[], { request, patience, controls }: Settings): Promise<Asked> {
  const turns = hostTurns(patience.pauseMs)
  const asking: Asking = { methods, request, turns, patience, known: new Map(), resting: new Set() }
  const outcomes = new Map<string, Outcome>()
  const hosts = groupByHost(urls)
  const work = async () => {
    for (let host = hosts.shift(); host; host = hosts.shift()) {
      for (const url of host) outcomes.set(url, await askUrl(url, asking))
    }
  }
  await Promise.all(Array.from({ length: MAX_HOSTS }, work))

  const silent = [...outcomes].filter(([, outcome]) => outcome.kind !== 'unasked' && !isHeard(outcome))
  if (silent.length === 0) return { outcomes, isOffline: false }
  const heard = [...outcomes].filter(([, outcome]) => isHeard(outcome)).map(([url]) => url)
  const isOffline = !(await isAnyHeard([...heard, ...controls], { ...asking, resting: new Set() }))
  if (isOffline) for (const [url] of silent) outcomes.set(url, { kind: 'unasked', answer: 'there is no network' })
  return { outcomes, isOffline }
}

/** The URLs of each host, the longest list first: it takes the longest. */
function groupByHost(urls: readonly string[]): string[][] {
  const groups = new Map<string, string[]>()
  for (const url of urls) {
    const { hostname } = new URL(url)
    const group = groups.get(hostname)
    if (group) group.push(url)
    else groups.set(hostname, [url])
  }
  return [...groups.values()].sort((a, b) => b.length - a.length)
}

async function isAnyHeard(urls: readonly string[], asking: Asking): Promise<boolean> {
  const oneByHost = new Map(urls.map((url) => [new URL(url).hostname, url]))
  for (const url of [...oneByHost.values()].slice(0, MAX_CONTROLS)) {
    if (isHeard(await askUrl(url, asking))) return true
  }
  return false
}
