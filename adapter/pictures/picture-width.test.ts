import type { Element } from 'hast'
import { expect, test } from 'vitest'
import { sizesOf } from './picture-width'

test.for([
  ['a picture as wide as the text, or wider', { width: 1600, height: 900 }, [], 'min(720px,100vw - 34px)'],
  ['one that is less wide', { width: 400, height: 300 }, ['prose'], 'min(400px,100vw - 34px)'],
  ['one that every telephone shows whole', { width: 120, height: 80 }, ['prose'], '120px'],
  ['one of unknown size', {}, [], 'min(720px,100vw - 34px)'],
  ['a logo, by its height', { width: 704, height: 320 }, ['prose', 'project-gallery'], '190px'],
  ['a picture of a list', { width: 600, height: 600 }, ['entries'], '171px'],
  ['one that is cut at its sides', { width: 1200, height: 400 }, ['entries'], '342px'],
  ['a picture of a card', { width: 1200, height: 800 }, ['entries', 'cards'], 'min(520px,100vw - 34px)'],
  [
    'of one that stands alone',
    { width: 1200, height: 800 },
    ['entries', 'cards', 'columns-1'],
    'min(912px,100vw - 34px)',
  ],
] as const)('%s', ([, properties, around, sizes]) => {
  const img: Element = { type: 'element', tagName: 'img', properties: { ...properties }, children: [] }
  expect(sizesOf(img, new Set(around))).toBe(sizes)
})
