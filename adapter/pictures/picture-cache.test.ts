import { readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '#lib/testing/temporary-folder'
import { pictureCache } from './picture-cache'
import type { Variant } from './picture-variants'

const variants: Variant[] = [
  { format: 'avif', width: 320, bytes: Buffer.from('one') },
  { format: 'webp', width: 320, bytes: Buffer.from('three') },
]

test('what was kept is there, in its order', () => {
  const cache = pictureCache(join(temporaryFolder({}), 'new'))
  cache.write('a', variants)
  cache.write('b', [])
  expect(cache.read('a')).toEqual(variants)
  expect(cache.read('b')).toEqual([])
  expect(cache.read('c')).toBeUndefined()
})

test.for([['[{"format":"avif"}]'], ['[{"format":"exe","width":1,"size":1}]'], ['{}'], ['[null]'], ['not JSON']])(
  'a list like %s counts as none',
  ([list]) => {
    const folder = temporaryFolder({})
    writeFileSync(join(folder, 'a.json'), list ?? '')
    expect(pictureCache(folder).read('a')).toBeUndefined()
  },
)

test('what nobody has asked for in a month is removed', () => {
  const folder = temporaryFolder({})
  const cache = pictureCache(folder)
  cache.write('old', variants)
  cache.write('asked', variants)
  const before = new Date(Date.now() - 31 * 24 * 3_600_000)
  for (const name of readdirSync(folder)) utimesSync(join(folder, name), before, before)
  cache.read('asked')
  cache.removeOld()
  expect(readdirSync(folder).sort()).toEqual(['asked-320.avif', 'asked-320.webp', 'asked.json'])
})

test('a cache that isn’t there has nothing to remove', () => {
  expect(() => pictureCache(join(temporaryFolder({}), 'none')).removeOld()).not.toThrow()
})
