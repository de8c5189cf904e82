import { gunzipSync } from 'node:zlib'
import { type Asking, askUrl } from '#lib/external-links/ask-url'
import { hostTurns } from '#lib/external-links/host-turns'
import { type RequestSettings, requestBody } from '#lib/external-links/request'
import type { Refusal } from './refusal'
import { type Picture, toPicture } from './to-picture'

/** How many bytes a picture may have. */
export const MAX_PICTURE_BYTES = 10_000_000

/** Fetches a picture by its URL, or says why there is none. Never throws. */
export type FetchPicture = (url: string) => Promise<Picture | Refusal>

/**
 * How pictures are fetched: as links are asked for, but by GET, with one more attempt for what may pass.
 *
 * @param settings what a picture is asked with; its time limit is for all of a picture
 */
export function pictureFetcher(settings: RequestSettings, patience: Asking['patience']): FetchPicture {
  const asking: Asking = {
    methods: ['GET', 'GET'],
    request: (url) => requestBody(url, MAX_PICTURE_BYTES, settings),
    turns: hostTurns(patience.pauseMs),
    patience,
    known: new Map(),
    resting: new Set(),
  }
  return async (url) => {
    const outcome = await askUrl(url, asking)
    if (outcome.kind !== 'good') return { refusal: outcome.answer }
    const bytes = unpack(outcome.body ?? Buffer.alloc(0))
    return bytes ? toPicture(bytes) : { refusal: 'it can’t be unpacked' }
  }
}

/** Nobody asks for compression (RFC 1952), but some drawings are kept and sent in it. */
function unpack(body: Buffer): Buffer | undefined {
  if (body[0] !== 0x1f || body[1] !== 0x8b) return body
  try {
    return gunzipSync(body, { maxOutputLength: MAX_PICTURE_BYTES })
  } catch {
    return undefined
  }
}
