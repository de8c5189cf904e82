import sharp from 'sharp'
import { pictureTypeOf } from '#lib/vendor-pictures/picture-type'
import type { Refusal } from '#lib/vendor-pictures/refusal'
import { encode, type Nature, type Pixels, resize, toPixels } from './picture-encoding'
import { type Format, formats } from './picture-formats'

/** A picture in another format and width. */
export interface Variant {
  format: Format
  width: number
  bytes: Buffer
}

/**
 * Widths that pictures are made in, in pixels: of a logo on a tile, of one on a fine screen, then a column of text
 * on a telephone and beside it on screens, each of one, two or three pixels for one of CSS. More is never shown.
 */
const widths = [320, 480, 720, 1080]
const WIDEST = 1440
/** A width that is little smaller than the widest one saves nothing. */
const STEP = 0.85
/** What a format has to save to be worth its place on the page. */
const SAVING = 0.95
/** A file that one packet or three carry has nothing to save. */
const SMALL_BYTES = 4000
/** What a file may unpack to: the largest photographs of telephones have half of it. */
const MAX_PIXELS = 100_000_000

/**
 * Makes smaller files of a picture: its formats, each in all of its widths. There are none where they would be no
 * smaller, and none of pictures that move.
 *
 * @returns why there can't be any, if the file can't be read.
 */
export async function toVariants(bytes: Buffer): Promise<Variant[] | Refusal> {
  const type = pictureTypeOf(bytes)
  if (type === undefined || type === 'svg') return { refusal: 'it is no PNG, JPEG, GIF, WebP or AVIF' }
  if (bytes.length < SMALL_BYTES || isMovingAsFile(bytes)) return []
  try {
    const source = sharp(bytes, { limitInputPixels: MAX_PIXELS })
    const { autoOrient, pages = 1, isPalette } = await source.metadata()
    if (pages > 1) return []
    const nature = type === 'jpg' ? 'photo' : type === 'gif' || isPalette ? 'palette' : 'graphic'
    const widest = Math.min(autoOrient.width, WIDEST)
    const others = widths.filter((width) => width <= widest * STEP)
    // Profiles of colours are followed, and what a camera has turned is upright.
    const pixels = await toPixels(source.autoOrient().resize({ width: widest }))
    const scaled = await Promise.all(others.map((width) => resize(pixels, width)))
    const made = new Map<Format, Variant[]>()
    for (const format of formats) made.set(format, await encodeAll([...scaled, pixels], nature, format))
    return worthwhile(made, bytes.length)
  } catch (error) {
    return { refusal: error instanceof Error ? firstLineOf(error.message) : String(error) }
  }
}

async function encodeAll(sizes: readonly Pixels[], nature: Nature, format: Format): Promise<Variant[]> {
  return await Promise.all(
    sizes.map(async (pixels) => ({ format, width: pixels.width, bytes: await encode(pixels, nature, format) })),
  )
}

/**
 * Leaves the formats that save something: WebP over the file itself, which is sent whatever the width, and AVIF over
 * WebP. A format stays with all of its widths, since a browser takes no other one beside it.
 */
function worthwhile(made: ReadonlyMap<Format, readonly Variant[]>, ownBytes: number): Variant[] {
  const webp = made.get('webp') ?? []
  const avif = made.get('avif') ?? []
  const saves = (variants: readonly Variant[], rivals: readonly number[]) =>
    sumOf(sizesOf(variants)) < SAVING * sumOf(rivals) && (sizesOf(variants).at(-1) ?? 0) < ownBytes
  const own = webp.map(() => ownBytes)
  const keptWebp = saves(webp, own) ? webp : []
  const keptAvif = saves(avif, keptWebp.length > 0 ? sizesOf(webp) : own) ? avif : []
  return [...keptAvif, ...keptWebp]
}

/** PNG and AVIF that move say so in their heads, and are read as if they didn't. */
function isMovingAsFile(bytes: Buffer): boolean {
  const head = bytes.subarray(0, 4096)
  return head.includes('acTL') || head.subarray(0, 64).includes('avis')
}

function sizesOf(variants: readonly Variant[]): number[] {
  return variants.map(({ bytes }) => bytes.length)
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}

function firstLineOf(message: string): string {
  return message.split('\n')[0] ?? ''
}
