import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { temporaryFolder } from '#lib/testing/temporary-folder'
import { cardCache } from './card-cache'

const card = { title: 'Our practices', kind: undefined, siteName: 'Example', host: 'example.org' }
const drawer = () => vi.fn(async ({ title }: { title: string }) => Buffer.from(title))

test('a card is drawn once', async () => {
  const folder = join(temporaryFolder({}), 'cards')
  const draw = drawer()
  const first = await cardCache(folder).get(card, draw)
  const second = await cardCache(folder).get(card, draw)
  expect([Buffer.from(first).toString(), Buffer.from(second).toString()]).toEqual(['Our practices', 'Our practices'])
  expect(draw).toHaveBeenCalledTimes(1)
})

test('another card, and another way to draw, make another picture', async () => {
  const folder = join(temporaryFolder({}), 'cards')
  const draw = drawer()
  await cardCache(folder, 'as now').get(card, draw)
  await cardCache(folder, 'as now').get({ ...card, title: 'Other practices' }, draw)
  await cardCache(folder, 'otherwise').get(card, draw)
  expect(draw).toHaveBeenCalledTimes(3)
  expect(readdirSync(folder)).toHaveLength(3)
})

test('what nobody has asked for in a month is removed', async () => {
  const folder = temporaryFolder({})
  const old = join(folder, 'old.png')
  writeFileSync(old, '')
  utimesSync(old, new Date(0), new Date(0))
  const cache = cardCache(folder)
  await cache.get(card, drawer())
  cache.removeOld()
  expect(existsSync(old)).toBe(false)
  expect(readdirSync(folder)).toHaveLength(1)
})

test('where nothing can be written, cards are drawn all the same', async () => {
  const file = join(temporaryFolder({}), 'file')
  writeFileSync(file, '')
  const cache = cardCache(join(file, 'cards'))
  expect(Buffer.from(await cache.get(card, drawer())).toString()).toBe('Our practices')
  expect(() => cache.removeOld()).not.toThrow()
})
