import type { IncomingMessage } from 'node:http'

/**
 * What a host sends after its headers.
 *
 * @throws an error with the code `TOO_LARGE` as soon as it is known that there are more bytes than may be; with the
 * connection's own code where that ends before all has come.
 */
export async function readBody(response: IncomingMessage, maxBytes: number): Promise<Buffer> {
  if (Number(response.headers['content-length']) > maxBytes) throw tooLarge()
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of response) {
    bytes += chunk.length
    if (bytes > maxBytes) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function tooLarge(): Error {
  return Object.assign(new Error('There is more than is taken.'), { code: 'TOO_LARGE' })
}
