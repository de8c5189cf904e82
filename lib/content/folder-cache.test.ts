import { readdirSync, readFileSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '#lib/testing/temporary-folder'
import { ensureFolder, type FileBytes } from './folder-cache'

const files = (text: string) => (): FileBytes[] => [['a/b.md', Buffer.from(text)]]

test('a folder is made once', () => {
  const cache = join(temporaryFolder({}), 'not/there yet')
  const folder = ensureFolder(cache, 'one', files('A'))
  expect(ensureFolder(cache, 'one', files('B'))).toBe(folder)
  expect(readFileSync(join(folder, 'a/b.md'), 'utf8')).toBe('A')
  expect(readdirSync(cache)).toEqual(['one'])
})

test('a folder that could not be filled is not there', () => {
  const cache = temporaryFolder({})
  const fail = function* (): Generator<FileBytes> {
    yield ['a.md', Buffer.from('A')]
    throw new Error('Lost.')
  }
  expect(() => ensureFolder(cache, 'one', fail)).toThrow('Lost.')
  expect(readdirSync(cache)).toEqual([])
})

test('one that another process has made meanwhile does as well', () => {
  const cache = temporaryFolder({})
  const folder = ensureFolder(cache, 'one', () => {
    ensureFolder(cache, 'one', files('first'))
    return files('second')()
  })
  expect(readFileSync(join(folder, 'a/b.md'), 'utf8')).toBe('first')
  expect(readdirSync(cache)).toEqual(['one'])
})

test('the last that were asked for stay, and those of the last hour', () => {
  const cache = temporaryFolder({})
  const hour = Date.now() / 1000 - 3600
  for (const [index, name] of [...'abcdefghij'].entries()) {
    const folder = ensureFolder(cache, name, files(name))
    utimesSync(folder, hour - 100 + index, hour - 100 + index)
  }
  // `a` is asked for again.
  expect(statSync(ensureFolder(cache, 'a', files(''))).mtimeMs).toBeGreaterThan(hour * 1000)
  ensureFolder(cache, 'new', files('new'))
  expect(readdirSync(cache)).toEqual(['a', 'e', 'f', 'g', 'h', 'i', 'j', 'new'])
})
