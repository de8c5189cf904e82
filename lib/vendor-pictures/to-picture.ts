import { imageSize } from 'image-size'
import { decodeText } from '#lib/content/decode-text'
import { isWhole } from './is-whole'
import { type PictureType, pictureTypeOf } from './picture-type'
import type { Refusal } from './refusal'
import { sanitizeDrawing } from './sanitize-drawing'

/** A picture as it is kept. */
export interface Picture {
  type: PictureType
  /** As they came; of a drawing, those of its clean copy. */
  bytes: Buffer
  /** What was taken out of a drawing that was alive, in words. */
  removed: readonly string[]
}

/** How many pixels a picture may have: what a browser unpacks is up to a thousand times what was sent. */
const MAX_PIXELS = 40_000_000
const MAX_SIDE = 16_384
/** How many bytes a drawing may have; one that is written out by hand has some thousands. */
const MAX_DRAWING_BYTES = 1_000_000

/** Makes a picture of what a host sent, if its bytes are one: whatever the host or the address calls it. */
export function toPicture(bytes: Buffer): Picture | Refusal {
  const type = pictureTypeOf(bytes)
  if (type === undefined) return { refusal: nameOther(bytes) }
  if (type === 'svg') return toDrawing(bytes)
  if (!isWhole(bytes, type)) return { refusal: 'it breaks off' }
  const size = sizeOf(bytes)
  if (!size) return { refusal: 'nobody can tell its size' }
  const { width, height } = size
  if (width > MAX_SIDE || height > MAX_SIDE || width * height > MAX_PIXELS) {
    return { refusal: `it is too large, with ${width} × ${height} pixels` }
  }
  return { type, bytes, removed: [] }
}

function toDrawing(bytes: Buffer): Picture | Refusal {
  if (bytes.length > MAX_DRAWING_BYTES) return { refusal: `it is a drawing of ${Math.round(bytes.length / 1000)} kB` }
  const source = decodeText(bytes)
  if (source === undefined) return { refusal: 'it is a drawing in another encoding than UTF-8' }
  const drawing = sanitizeDrawing(source)
  if ('refusal' in drawing) return drawing
  return { type: 'svg', bytes: Buffer.from(drawing.source), removed: drawing.removed }
}

function sizeOf(bytes: Buffer): { width: number; height: number } | undefined {
  try {
    const { width, height } = imageSize(bytes)
    return width > 0 && height > 0 ? { width, height } : undefined
  } catch {
    return undefined
  }
}

/** What it is that is no picture. */
function nameOther(bytes: Buffer): string {
  if (bytes.length === 0) return 'nothing was sent'
  const head = bytes.toString('latin1', 0, 1024)
  if (/<(?:!doctype html|html|head|body)\b/i.test(head)) return 'it is a web page, no picture'
  return 'it is no PNG, JPEG, GIF, WebP, AVIF or SVG'
}
