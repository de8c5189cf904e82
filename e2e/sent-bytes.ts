import { get } from 'node:http'

/** What a server sends for a page to a browser that reads gzip: status, headers, bytes on the wire. */
export interface Sent {
  status: number
  encoding: string | undefined
  bytes: number
}

/** Asks a server over plain HTTP and counts what comes before it is unpacked. */
export function sentBytes(url: string): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const request = get(url, { headers: { 'accept-encoding': 'gzip, br' } }, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, encoding: response.headers['content-encoding'], bytes }),
      )
    })
    request.on('error', reject)
  })
}
