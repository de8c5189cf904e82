/** The types of pictures that are taken, as the endings of their files. */
export type PictureType = 'png' | 'jpg' | 'gif' | 'webp' | 'avif' | 'svg'

/** Within how many bytes an `<svg>` begins, after what may be written before it. */
const HEAD_BYTES = 16_384

/**
 * Which type of picture a file is by its bytes, whatever its host says.
 *
 * @returns undefined for what is none of them
 */
export function pictureTypeOf(bytes: Buffer): PictureType | undefined {
  const textAt = (start: number, end: number) => bytes.toString('latin1', start, end)
  if (bytes.toString('hex', 0, 8) === '89504e470d0a1a0a') return 'png'
  if (bytes.toString('hex', 0, 3) === 'ffd8ff') return 'jpg'
  if (/^GIF8[79]a$/.test(textAt(0, 6))) return 'gif'
  if (textAt(0, 4) === 'RIFF' && textAt(8, 12) === 'WEBP') return 'webp'
  if (textAt(4, 8) === 'ftyp') return brandsOf(bytes).some((brand) => /^avi[fs]$/.test(brand)) ? 'avif' : undefined
  return isDrawing(textAt(0, HEAD_BYTES)) ? 'svg' : undefined
}

/** What a file says in its first box that it can be read as (ISO/IEC 14496-12, §4.3). */
function brandsOf(bytes: Buffer): string[] {
  const box = bytes.subarray(8, Math.min(bytes.readUInt32BE(0), 256)).toString('latin1')
  return box.match(/.{4}/gs) ?? []
}

/** Whether a text begins with `<svg>`, after an XML declaration, comments and a document type. */
function isDrawing(head: string): boolean {
  const markup = head
    .replace(/^\xef\xbb\xbf/, '')
    .replaceAll(/<\?.*?\?>|<!--.*?-->/gs, '')
    .replace(/<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>/i, '')
  return /^\s*<(?:[\w-]+:)?svg[\s/>]/.test(markup)
}
