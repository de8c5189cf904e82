import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '#lib/testing/temporary-folder'
import { landscape } from '../fixtures/pictures'
import { pictureCache } from './picture-cache'
import { pictureFiles } from './picture-files'

/** The pictures of a site whose files are in `folder`. */
function open(folder: string, cache: string) {
  const distDir = temporaryFolder({})
  const pathOf = (url: string) => (existsSync(join(folder, url)) ? join(folder, url) : undefined)
  return { distDir, pictures: pictureFiles({ pathOf, distDir, cache: pictureCache(cache) }) }
}

test('files lie where they are served from, under names of their own', async () => {
  const folder = temporaryFolder({ 'a b.jpg': await landscape(500) })
  const { distDir, pictures } = open(folder, temporaryFolder({}))
  const variants = await pictures.variantsOf('/a%20b.jpg')
  expect(variants.map(({ url }) => url.replace(/[0-9a-f]{16}/, 'HASH'))).toEqual([
    ...['/_next/static/images/HASH-320.avif', '/_next/static/images/HASH-500.avif'],
    ...['/_next/static/images/HASH-320.webp', '/_next/static/images/HASH-500.webp'],
  ])
  expect(pictures.files().map(({ target }) => `/${target}`)).toEqual(variants.map(({ url }) => url).sort())
  for (const { source } of pictures.files()) expect(existsSync(join(distDir, source))).toBe(true)
  expect(pictures.problems()).toEqual([])
})

test('two pages that show a picture share its files, and so do two names of it', async () => {
  const bytes = await landscape(400)
  const { pictures } = open(temporaryFolder({ 'a.jpg': bytes, 'b.jpg': bytes }), temporaryFolder({}))
  const [first, again, other] = await Promise.all(['/a.jpg', '/a.jpg', '/b.jpg'].map((src) => pictures.variantsOf(src)))
  expect(again).toBe(first)
  expect(other).toEqual(first)
  expect(pictures.files()).toHaveLength(4)
})

test.for([['/none.png'], ['/a.svg'], ['/a.pdf']])('%s has none', async ([src]) => {
  const { pictures } = open(temporaryFolder({ 'a.svg': '<svg/>', 'a.pdf': '%PDF' }), temporaryFolder({}))
  expect(await pictures.variantsOf(src ?? '')).toEqual([])
  expect(pictures.problems()).toEqual([])
})

test('a picture that can’t be read stays as it is, and that is said', async () => {
  const folder = temporaryFolder({ 'b.jpg': 'No picture.', 'a.jpg': (await landscape(500)).subarray(0, 5000) })
  const { pictures } = open(folder, temporaryFolder({}))
  expect(await Promise.all(['/b.jpg', '/a.jpg'].map((src) => pictures.variantsOf(src)))).toEqual([[], []])
  expect(pictures.problems()).toEqual([
    expect.stringMatching(/^The picture \/a\.jpg can't be made smaller, and stays as it is: .*premature end.*\.$/i),
    "The picture /b.jpg can't be made smaller, and stays as it is: it is no PNG, JPEG, GIF, WebP or AVIF.",
  ])
})

test('what was made before is taken from the cache, and made anew if a part of it is gone', async () => {
  const folder = temporaryFolder({ 'a.jpg': await landscape(400) })
  const cache = temporaryFolder({})
  const [made] = await open(folder, cache).pictures.variantsOf('/a.jpg')
  const [name = ''] = readdirSync(cache).filter((path) => path.endsWith('.avif'))
  const bytes = readFileSync(join(cache, name))

  // As long as what was made, and something else: who reads it has read the cache.
  writeFileSync(join(cache, name), Buffer.alloc(bytes.length))
  const second = open(folder, cache)
  expect(await second.pictures.variantsOf('/a.jpg')).toContainEqual(made)
  expect(readFileSync(join(second.distDir, 'static/images', name))).toEqual(Buffer.alloc(bytes.length))

  writeFileSync(join(cache, name), '')
  const third = open(folder, cache)
  await third.pictures.variantsOf('/a.jpg')
  expect(readFileSync(join(third.distDir, 'static/images', name))).toEqual(bytes)
  expect(readFileSync(join(cache, name))).toEqual(bytes)
})

test('where no cache can be written, pictures are made all the same', async () => {
  const folder = temporaryFolder({ 'a.jpg': await landscape(300), taken: 'A file.' })
  const { pictures } = open(folder, join(folder, 'taken'))
  expect(await pictures.variantsOf('/a.jpg')).toHaveLength(2)
})
