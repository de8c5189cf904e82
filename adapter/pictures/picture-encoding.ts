import sharp, { type Sharp } from 'sharp'
import type { Format } from './picture-formats'

/** Pixels as they are in memory. */
export interface Pixels {
  data: Buffer
  width: number
  height: number
  channels: 1 | 2 | 3 | 4
}

/**
 * What a picture is of, as far as its file tells: a `photo` bears losses that nobody sees, a `graphic` has letters
 * and edges, of which colours must not run, and one with a `palette` has few colours, which are kept.
 */
export type Nature = 'photo' | 'graphic' | 'palette'

// Losses of a photo can't be seen at the size that it is shown at; AVIF at 55 and WebP at 75 differ about as much
// from what they were made from. With effort 4, AVIF takes five times as long, for one byte in a hundred.
const photo = { avif: { quality: 55, effort: 3, chromaSubsampling: '4:2:0' }, webp: { quality: 75, effort: 4 } }
const graphic = {
  avif: { quality: 70, effort: 3, chromaSubsampling: '4:4:4' },
  webp: { quality: 88, effort: 4, smartSubsample: true },
}
const lossless = { lossless: true, effort: 6 }
/** Without dither, whose dots take room. */
const palette = { palette: true, effort: 10, dither: 0 }

// A picture is made by one thread, whatever the machine has: its bytes can't depend on that, and others are made meanwhile.
sharp.concurrency(1)

/** A picture in a format. */
export async function encode(pixels: Pixels, nature: Nature, format: Format): Promise<Buffer> {
  if (format === 'avif')
    return await open(pixels)
      .avif((nature === 'photo' ? photo : graphic).avif)
      .toBuffer()
  if (nature === 'photo') return await open(pixels).webp(photo.webp).toBuffer()
  const exact = await open(nature === 'palette' ? await withFewColours(pixels) : pixels)
    .webp(lossless)
    .toBuffer()
  // Of letters on one colour, what loses nothing is often the smaller one.
  const lossy = await open(pixels).webp(graphic.webp).toBuffer()
  return lossy.length < exact.length ? lossy : exact
}

/** A picture of another width, and as high as that asks for. */
export async function resize(pixels: Pixels, width: number): Promise<Pixels> {
  return await toPixels(open(pixels).resize({ width }))
}

/** What a pipeline ends with: colours as screens have them (sRGB), and nothing but the picture. */
export async function toPixels(picture: Sharp): Promise<Pixels> {
  const { data, info } = await picture.toColourspace('srgb').raw().toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height, channels: info.channels }
}

/** Edges that were scaled have colours of their own, more than the picture needs. */
async function withFewColours(pixels: Pixels): Promise<Pixels> {
  return await toPixels(sharp(await open(pixels).png(palette).toBuffer()))
}

function open({ data, width, height, channels }: Pixels): Sharp {
  return sharp(data, { raw: { width, height, channels } })
}
