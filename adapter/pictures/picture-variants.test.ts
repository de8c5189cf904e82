import sharp from 'sharp'
import { expect, test } from 'vitest'
import { drawing, smallPicture } from '#lib/testing/pictures'
import { landscape, logos } from '../fixtures/pictures'
import { toVariants, type Variant } from './picture-variants'

async function variantsOf(picture: Buffer): Promise<Variant[]> {
  const variants = await toVariants(picture)
  if ('refusal' in variants) throw new Error(variants.refusal)
  return variants
}

const namesOf = (variants: readonly Variant[]) => variants.map(({ format, width }) => `${width}.${format}`)

test.for([
  ['a photograph', 1800, ['320', '480', '720', '1080', '1440']],
  ['a smaller one', 800, ['320', '480', '800']],
  ['one whose own width is close to another', 500, ['320', '500']],
  ['one that is narrow', 300, ['300']],
] as const)('%s is there in both formats, in all widths up to its own', async ([, width, widths]) => {
  const variants = await variantsOf(await landscape(width))
  expect(namesOf(variants)).toEqual(['avif', 'webp'].flatMap((format) => widths.map((name) => `${name}.${format}`)))
  for (const variant of variants) {
    const { format, mediaType, width: made } = await sharp(variant.bytes).metadata()
    expect([format === 'heif' ? mediaType : `image/${format}`, made]).toEqual([
      `image/${variant.format}`,
      variant.width,
    ])
  }
})

test('a format is smaller than what stands in for it', async () => {
  const photograph = await landscape(600)
  const [avif, webp] = ['avif', 'webp'].map(async (format) =>
    (await variantsOf(photograph)).filter((variant) => variant.format === format).at(-1),
  )
  expect((await webp)?.bytes.length).toBeLessThan(photograph.length)
  expect((await avif)?.bytes.length).toBeLessThan((await webp)?.bytes.length ?? 0)
})

test('a picture of few colours keeps each of them, and has no AVIF, which would be larger', async () => {
  const palette = await logos(900)
  const variants = await variantsOf(palette)
  expect(namesOf(variants)).toEqual(['320.webp', '480.webp', '720.webp', '900.webp'])
  const [was, is] = await Promise.all(
    [palette, variants.at(-1)?.bytes].map((bytes) => sharp(bytes).flatten({ background: '#fff' }).raw().toBuffer()),
  )
  const differences = new Set(was?.map((value, at) => Math.abs(value - (is?.[at] ?? 0))))
  expect(Math.max(...differences)).toBeLessThanOrEqual(2)
})

test('the same picture is made of the same bytes', async () => {
  const photograph = await landscape(700)
  const [first, second] = [await variantsOf(photograph), await variantsOf(photograph)]
  expect(first).toEqual(second)
})

test('what a camera turned is upright, and nothing else of what it wrote is left', async () => {
  const lying = await sharp(await landscape(900))
    .withMetadata({ orientation: 6 })
    .withExifMerge({ IFD3: { GPSLatitude: '52/1 30/1 0/1', GPSLatitudeRef: 'N' } })
    .jpeg()
    .toBuffer()
  expect((await sharp(lying).metadata()).exif?.length).toBeGreaterThan(0)
  for (const { bytes } of await variantsOf(lying)) {
    const { width, height, exif, icc, xmp, orientation = 1 } = await sharp(bytes).metadata()
    expect(height).toBeGreaterThan(width)
    expect({ exif, icc, xmp, orientation }).toEqual({ exif: undefined, icc: undefined, xmp: undefined, orientation: 1 })
  }
})

test('colours of another space are those of screens', async () => {
  const wide = await sharp({ create: { width: 400, height: 400, channels: 3, background: '#f00' } })
    .composite([{ input: await landscape(300) }])
    .withIccProfile('p3')
    .jpeg({ quality: 95 })
    .toBuffer()
  const shown = await sharp(wide)
    .toColourspace('srgb')
    .extract({ left: 350, top: 350, width: 1, height: 1 })
    .raw()
    .toBuffer()
  const [variant] = await variantsOf(wide)
  const corner = { left: (variant?.width ?? 0) - 20, top: (variant?.width ?? 0) - 20, width: 1, height: 1 }
  const made = await sharp(variant?.bytes).extract(corner).raw().toBuffer()
  for (const [channel, value] of made.entries()) expect(Math.abs(value - (shown[channel] ?? 0))).toBeLessThan(12)
})

const frames = (count: number) =>
  Buffer.concat(
    Array.from({ length: count }, (_, frame) =>
      Buffer.alloc(120 * 120 * 3, frame * 60).map((_v, at) => (at * 7 * (frame + 1)) % 251),
    ),
  )

test.for([
  ['a file that one packet carries', async () => smallPicture('png')],
  [
    'a GIF that moves',
    async () =>
      await sharp(frames(3), { raw: { width: 120, height: 360, channels: 3, pageHeight: 120 } })
        .gif({ delay: [90, 90, 90] })
        .toBuffer(),
  ],
  [
    'a PNG that moves',
    async () => {
      const png = await logos(900)
      return Buffer.concat([
        png.subarray(0, 33),
        Buffer.from('\0\0\0\x08acTL\0\0\0\x02\0\0\0\0', 'latin1'),
        png.subarray(33),
      ])
    },
  ],
  [
    'a WebP that is as small as can be',
    async () =>
      await sharp(await landscape(600))
        .webp({ quality: 1 })
        .toBuffer(),
  ],
] as const)('%s stays as it is', async ([, make]) => {
  expect(await variantsOf(await make())).toEqual([])
})

test.for([
  ['a text', async () => Buffer.from('Not a picture.'.repeat(1000)), 'it is no PNG, JPEG, GIF, WebP or AVIF'],
  ['a drawing', async () => Buffer.from(drawing(' '.repeat(9000))), 'it is no PNG, JPEG, GIF, WebP or AVIF'],
  ['a photograph that breaks off', async () => (await landscape(900)).subarray(0, 9000), /premature end/i],
  ['a PNG that breaks off', async () => (await landscape(400, 'png')).subarray(0, 9000), /./],
  ['a bomb', bomb, /pixel limit/],
] as const)('%s can’t be read', async ([, make, reason]) => {
  const result = await toVariants(await make())
  expect('refusal' in result && result.refusal).toMatch(reason)
})

/** A PNG whose head says that it has 30,000 × 30,000 pixels. */
async function bomb(): Promise<Buffer> {
  const bytes = await landscape(400, 'png')
  bytes.writeUInt32BE(30_000, 16)
  bytes.writeUInt32BE(30_000, 20)
  return bytes
}
