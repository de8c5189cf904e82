import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { temporaryFolder } from '#lib/testing/temporary-folder'
import { publishIcons } from './icon-files'

async function read(name: string): Promise<Buffer> {
  const distDir = temporaryFolder({})
  const files = await publishIcons(distDir, new Set())
  return readFileSync(join(distDir, files.find(({ target }) => target === name)?.source ?? ''))
}

test.each([
  ['apple-touch-icon.png', 180, true],
  ['icon-192.png', 192, false],
  ['icon-512.png', 512, false],
  ['icon-maskable.png', 512, true],
])('%s is a square of %d', async (name, size, isFull) => {
  const icon = sharp(await read(name))
  expect(await icon.metadata()).toMatchObject({ format: 'png', width: size, height: size })
  const corner = await icon.ensureAlpha().extract({ left: 0, top: 0, width: 1, height: 1 }).raw().toBuffer()
  expect([...corner]).toEqual(isFull ? [0x1d, 0x4e, 0xf5, 255] : [0, 0, 0, 0])
})

test('favicon.ico holds one picture of 32', async () => {
  const icon = await read('favicon.ico')
  expect([...icon.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32])
  const [size, start] = [icon.readUInt32LE(14), icon.readUInt32LE(18)]
  expect(start + size).toBe(icon.length)
  expect(await sharp(icon.subarray(start)).metadata()).toMatchObject({ format: 'png', width: 32, height: 32 })
})
