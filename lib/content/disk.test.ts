import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { smallPicture } from '#lib/testing/pictures'
import { temporaryFolder } from '#lib/testing/temporary-folder'
import { listFiles, readContentFile, readContentTree, readFingerprint, readPictureSize } from './disk'

describe('a content tree', () => {
  test('has its Markdown files in order, but for those that are no pages', () => {
    const folder = temporaryFolder({
      'b/index.md': 'b',
      'index.md': '',
      'B.md': '',
      'a/README.md': 'a page',
      'README.md': 'no page',
      'notes.txt': '',
      'site.yaml': '',
      '_drafts/draft.md': '',
      'b/_drafts/deep/draft.md': '',
      '.git/head.md': '',
      '.hidden.md': '',
      '_index.md': '',
    })
    const { files, unreadable } = readContentTree(folder)
    expect(files.map(({ path }) => path)).toEqual(['B.md', '_index.md', 'a/README.md', 'b/index.md', 'index.md'])
    expect(unreadable).toEqual([])
  })

  test('gives texts without byte order mark, with lines ended by \\n', () => {
    const folder = temporaryFolder({ 'a.md': '\uFEFF---\r\ntitle: T\r\n---\r\nOld\rMac\n' })
    expect(readContentTree(folder).files).toEqual([{ path: 'a.md', source: '---\ntitle: T\n---\nOld\nMac\n' }])
  })

  test('names files that are not UTF-8', () => {
    const folder = temporaryFolder({ 'a.md': '# A', 'b.md': new Uint8Array([0x23, 0x20, 0xe4]) })
    const { files, unreadable } = readContentTree(folder)
    expect(files.map(({ path }) => path)).toEqual(['a.md'])
    expect(unreadable).toEqual(['b.md'])
  })

  test('reads no file of the site itself through a symbolic link', () => {
    const elsewhere = temporaryFolder({ 'secret.yaml': 'a: b' })
    const folder = temporaryFolder({ 'site.yaml': 'title: T' })
    symlinkSync(join(elsewhere, 'secret.yaml'), join(folder, 'urls.yaml'))
    expect(readContentFile(folder, 'site.yaml')).toEqual({ path: 'site.yaml', source: 'title: T' })
    expect(readContentFile(folder, 'urls.yaml')).toBe('unreadable')
    expect(readContentFile(folder, 'absent.yaml')).toBeUndefined()
  })

  test('does not follow symbolic links', () => {
    const elsewhere = temporaryFolder({ 'secret.md': '# Secret' })
    const folder = temporaryFolder({ 'a.md': '# A' })
    symlinkSync(join(elsewhere, 'secret.md'), join(folder, 'file.md'))
    symlinkSync(elsewhere, join(folder, 'folder'))
    symlinkSync(folder, join(folder, 'cycle'))
    expect(readContentTree(folder).files.map(({ path }) => path)).toEqual(['a.md'])
  })
})

test('a file that may be absent is read, absent or unreadable', () => {
  const folder = temporaryFolder({ 'site.yaml': 'a: ä\r\n', 'urls.yaml': new Uint8Array([0xff]) })
  expect(readContentFile(folder, 'site.yaml')).toEqual({ path: 'site.yaml', source: 'a: ä\n' })
  expect(readContentFile(folder, 'urls.yaml')).toBe('unreadable')
  expect(readContentFile(folder, 'pictures.yaml')).toBeUndefined()
})

test('a folder that is not there has no files', () => {
  expect(listFiles(join(temporaryFolder({}), 'public'))).toEqual([])
})

describe('a picture', () => {
  const svg = (attributes: string) => `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}/>`
  test.for([
    ['has a width and a height', svg('width="20.4" height="10"'), { width: 20, height: 10 }],
    ['may have a view box instead', svg('viewBox="0 0 30 40"'), { width: 30, height: 40 }],
    ['may be broken', '<svg', undefined],
    ['may be something else', 'Words', undefined],
  ] as const)('%s', ([, content, size]) => {
    expect(readPictureSize(join(temporaryFolder({ 'a.svg': content }), 'a.svg'))).toEqual(size)
  })

  test.for([
    ['upright', 1, { width: 3, height: 2 }],
    ['upside down', 3, { width: 3, height: 2 }],
    ['on its side', 6, { width: 2, height: 3 }],
  ] as const)('is that of a photograph as it is shown, if it was taken %s', ([, orientation, size]) => {
    const photograph = turnedPhotograph(orientation)
    expect(readPictureSize(join(temporaryFolder({ 'a.jpg': photograph }), 'a.jpg'))).toEqual(size)
  })

  test('may not be there', () => {
    const folder = temporaryFolder({})
    expect(readPictureSize(join(folder, 'a.svg'))).toBeUndefined()
    expect(readFingerprint(join(folder, 'a.svg'))).toBeUndefined()
  })

  test('has a hash and a number of bytes', () => {
    const sha256 = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824'
    const folder = temporaryFolder({ 'a.svg': 'hello' })
    expect(readFingerprint(join(folder, 'a.svg'))).toEqual({ sha256, bytes: 5 })
  })
})

/** A photograph with what its camera says of how it was held (Exif 2.32, §4.5.2: a directory of one entry). */
function turnedPhotograph(orientation: number): Buffer {
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
  const exif = Buffer.from([...Buffer.from('Exif\0\0MM\0*\0\0\0\x08'), 0, 1, ...entry, 0, 0, 0, 0])
  const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2])
  const photograph = smallPicture('jpg')
  return Buffer.concat([photograph.subarray(0, 2), head, exif, photograph.subarray(2)])
}
