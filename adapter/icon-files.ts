import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Icon, icons } from '#lib/sharing/icons'
import { publishFile } from './publish-file'
import type { SiteFile } from './site-files'

/** The one source of all icons. */
const DRAWING = 'app/icon.svg'

/**
 * Makes the icons that aren't drawings, and puts them where `next start` serves them from; none where there is no drawing.
 *
 * @param taken the paths of files on the site: who has put an icon of their own there means it
 */
export async function publishIcons(distDir: string, taken: ReadonlySet<string>): Promise<SiteFile[]> {
  const drawing = resolve(DRAWING)
  if (!existsSync(drawing)) return []
  const missing = icons.filter(({ url }) => !taken.has(url))
  return await Promise.all(
    missing.map(async (icon) => {
      const png = await drawIcon(drawing, icon)
      return publishFile(icon.url, icon.url.endsWith('.ico') ? toIco(png, icon.size) : png, distDir)
    }),
  )
}

async function drawIcon(drawing: string, { size, ground, margin = 0 }: Icon): Promise<Buffer> {
  const { default: sharp } = await import('sharp')
  // The drawing is 32 units wide, at 72 units an inch.
  const density = (72 * size) / 32
  const picture = sharp(drawing, { density }).resize(size - 2 * margin)
  if (ground) picture.flatten({ background: ground })
  const around = { top: margin, right: margin, bottom: margin, left: margin, background: ground ?? '#0000' }
  return await picture.extend(around).png({ compressionLevel: 9 }).toBuffer()
}

/** A picture as an icon of Windows: its directory, with one entry, and the PNG as it is. */
function toIco(png: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(1, 4)
  head.writeUInt8(size, 6)
  head.writeUInt8(size, 7)
  head.writeUInt16LE(1, 10)
  head.writeUInt16LE(32, 12)
  head.writeUInt32LE(png.length, 14)
  head.writeUInt32LE(head.length, 18)
  return Buffer.concat([head, png])
}
