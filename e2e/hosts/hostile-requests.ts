import { headers, hosts, methods, origins, pieces, queries, real } from './hostile-parts'

// Requests that no browser sends, made from a seed, so that one that does harm can be sent again.

/** One request, as it is sent. */
export interface HostileRequest {
  method: string
  bytes: string
}

/** As many requests as are wanted, the same for the same seed. */
export function hostileRequests(count: number, seed: number): HostileRequest[] {
  const random = randomFrom(seed)
  return Array.from({ length: count }, () => hostileRequest(random))
}

type Pick = (list: readonly string[]) => string

function hostileRequest(random: () => number): HostileRequest {
  const pick: Pick = (list) => list[Math.floor(random() * list.length)] ?? ''
  const method = pick(methods)
  const target = toPath(random, pick) + pick(queries)
  const lines = [
    `${method} ${target} HTTP/1.1`,
    `Host: ${pick(hosts)}`,
    'Connection: close',
    pick(headers),
    pick(headers),
  ]
  return { method, bytes: `${lines.filter(Boolean).join('\r\n')}\r\n\r\n` }
}

function toPath(random: () => number, pick: Pick): string {
  const kind = random()
  if (kind < 0.1) return pick(real)
  // Long ones: some are more than a server takes, some just less.
  if (kind < 0.13)
    return `/${pick(pieces)
      .repeat(1 + Math.floor(random() * 3000))
      .slice(0, 65_536)}`
  if (kind < 0.18) return pick(origins) + pick(real)
  const parts = Array.from({ length: 1 + Math.floor(random() * 5) }, () => pick(pieces))
  const path = parts.join(pick(['/', '/', '/', '', '//', '\\', '%2f']))
  return pick(['/', '/', '/', '/guide/', '/pictures/', '/_next/static/', '//', '/\\']) + path + pick(['', '/'])
}

/** Mulberry32: numbers from 0 to 1 that look random. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), 1 | state)
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296
  }
}
