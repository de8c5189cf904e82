import type { PictureType } from './picture-type'

/**
 * Whether a picture has its end: a host that breaks off doesn't always say so.
 *
 * @param type what it begins as
 */
export function isWhole(bytes: Buffer, type: PictureType): boolean {
  switch (type) {
    case 'png':
      return bytes.includes('IEND')
    case 'jpg':
      // The small picture that a camera writes into the first half has an end of its own.
      return bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) > bytes.length / 2
    case 'gif':
      return bytes.lastIndexOf(0x3b) > bytes.length - 16
    case 'webp':
      return bytes.readUInt32LE(4) + 8 <= bytes.length
    case 'avif':
      return endOfBoxes(bytes) <= bytes.length
    case 'svg':
      // What breaks off is not well-formed.
      return true
  }
}

/** Where the last box of a file ends that is made of boxes (ISO/IEC 14496-12, §4.2). */
function endOfBoxes(bytes: Buffer): number {
  let at = 0
  while (at + 8 <= bytes.length) {
    const size = bytes.readUInt32BE(at)
    if (size === 0) return bytes.length
    if (size === 1 && at + 16 > bytes.length) return Number.POSITIVE_INFINITY
    const length = size === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : size
    if (length < 8) return Number.POSITIVE_INFINITY
    at += length
  }
  return at
}
