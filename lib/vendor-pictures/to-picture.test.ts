import { describe, expect, test } from 'vitest'
import { drawing, smallPicture, type smallPictures } from '#lib/testing/pictures'
import { png } from '#lib/testing/png'
import { pictureTypeOf } from './picture-type'
import { toPicture } from './to-picture'

const types = ['png', 'jpg', 'gif', 'webp', 'avif'] as const satisfies (keyof typeof smallPictures)[]

describe('a picture is taken as what its bytes are', () => {
  test.for(types)('%s', (type) => {
    const bytes = smallPicture(type)
    expect(toPicture(bytes)).toEqual({ type, bytes, removed: [] })
  })

  test.for([
    ['as it is', drawing()],
    ['after a declaration and a document type', `<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "a" "b">\n${drawing()}`],
    ['after a comment that names an element', `<!-- <html> -->${drawing()}`],
    ['after a mark of its encoding', `\uFEFF${drawing()}`],
    ['with a prefix', '<svg:svg xmlns:svg="http://www.w3.org/2000/svg"><svg:path d="M0 0h3v2z"/></svg:svg>'],
  ] as const)('a drawing %s', ([, source]) => {
    expect(toPicture(Buffer.from(source))).toMatchObject({ type: 'svg', removed: [] })
  })
})

/** A PNG that says that it is this large. */
function sized(width: number, height: number): Buffer {
  const bytes = smallPicture('png')
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}

describe('what is no picture, or too much of one, is refused', () => {
  test.for([
    ['a page', Buffer.from('<!doctype html><title>Sign in</title>'), 'it is a web page, no picture'],
    ['a page with a drawing', Buffer.from(`<html><body>${drawing()}`), 'it is a web page, no picture'],
    ['words', Buffer.from('Not here'), 'it is no PNG, JPEG, GIF, WebP, AVIF or SVG'],
    ['another type', Buffer.from('BM\0\0\0\0\0\0\0\0\0\0\0\0'), 'it is no PNG, JPEG, GIF, WebP, AVIF or SVG'],
    ['a video', Buffer.from('\0\0\0\x1cftypisom\0\0\0\0isommp42'), 'it is no PNG, JPEG, GIF, WebP, AVIF or SVG'],
    ['nothing', Buffer.alloc(0), 'nothing was sent'],
    [
      'a broken drawing',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><path>'),
      'it is a drawing with mistakes',
    ],
    [
      'a drawing in Latin-1',
      Buffer.from(drawing('<text>é</text>'), 'latin1'),
      'it is a drawing in another encoding than UTF-8',
    ],
    ['a huge drawing', Buffer.from(drawing('<g/>'.repeat(300_000))), 'it is a drawing of 1200 kB'],
    ['a bomb', sized(16_000, 16_000), 'it is too large, with 16000 × 16000 pixels'],
    ['a ribbon', sized(20_000, 1), 'it is too large, with 20000 × 1 pixels'],
    ['nothing to see', sized(0, 0), 'nobody can tell its size'],
  ] as const)('%s', ([, bytes, refusal]) => {
    expect(toPicture(bytes)).toEqual({ refusal })
  })

  test.for(types)('the first half of a picture: %s', (type) => {
    const bytes = smallPicture(type)
    expect(toPicture(bytes.subarray(0, bytes.length / 2))).toEqual({ refusal: 'it breaks off' })
  })

  test('the head of a picture, with anything behind it', () => {
    expect(toPicture(Buffer.from(png(800, 400)))).toEqual({ refusal: 'it breaks off' })
  })
})

test.for(['<!--', '<?', '<!---->', '<!DOCTYPE [', '<svg:'])('many times %s is no drawing, and soon told', (piece) => {
  const start = performance.now()
  expect(pictureTypeOf(Buffer.from(piece.repeat(50_000)))).toBeUndefined()
  expect(performance.now() - start).toBeLessThan(2000)
})
