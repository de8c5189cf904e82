import { connect } from 'node:net'

const TIMEOUT_MS = 20_000

/** What a server has sent back; a status of 0 means that it closed the connection without an answer. */
export interface RawAnswer {
  status: number
  headers: Map<string, string>
  body: Buffer
}

/** Sends bytes as they are, which no client library would, and reads until the server closes. */
export async function sendRaw(url: string, bytes: string): Promise<RawAnswer> {
  const { hostname, port } = new URL(url)
  const received: Buffer[] = []
  await new Promise<void>((done, fail) => {
    const socket = connect(Number(port), hostname)
    socket.setTimeout(TIMEOUT_MS, () => {
      socket.destroy()
      fail(new Error(`No end of the answer to ${JSON.stringify(bytes.slice(0, 300))}`))
    })
    socket.on('data', (chunk) => received.push(chunk))
    // A server may hang up before it has read everything.
    socket.on('error', () => done())
    socket.on('close', () => done())
    socket.write(Buffer.from(bytes, 'latin1'))
  })
  return parseAnswer(Buffer.concat(received))
}

function parseAnswer(answer: Buffer): RawAnswer {
  const end = answer.indexOf('\r\n\r\n')
  const [first = '', ...lines] = answer.toString('latin1', 0, Math.max(end, 0)).split('\r\n')
  const headers = new Map(lines.map((line) => [line.replace(/:.*/s, '').toLowerCase(), line.replace(/^[^:]*:\s*/, '')]))
  const rest = answer.subarray(end + 4)
  const body = headers.get('transfer-encoding') === 'chunked' ? joinChunks(rest) : rest
  return { status: Number(/^HTTP\/1\.[01] (\d{3})/.exec(first)?.[1] ?? 0), headers, body }
}

/** The chunked coding of RFC 9112, §7.1. */
function joinChunks(bytes: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf('\r\n', at)
    const length = Number.parseInt(bytes.toString('latin1', at, end), 16)
    if (end < 0 || !length) break
    parts.push(bytes.subarray(end + 2, end + 2 + length))
    at = end + 2 + length + 2
  }
  return Buffer.concat(parts)
}
