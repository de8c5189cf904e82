import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { distDir } from '../hosts/fixture-site'
import { buildElsewhere, canTakeNetwork } from './build-elsewhere'
import { compareFolders } from './compare-folders'
import { copyProject } from './copy-project'

// A build is a function of the files, their history and the day: on another machine, at another time, in another
// folder, with the network switched off, it gives the same bytes.

test.describe.configure({ timeout: 900_000 })

let folder: string

test.beforeAll(() => {
  folder = copyProject()
})

test.afterAll(() => {
  rmSync(join(folder, '../..'), { recursive: true })
})

test('the site is the same, byte for byte, when it is built again elsewhere with the network switched off', async () => {
  if (!canTakeNetwork)
    console.log('This machine lets nobody take the network away, so asking for it is forbidden only.')
  const { code, output, asked } = await buildElsewhere(folder)
  // What differs may be what was asked for.
  expect.soft(asked).toEqual([])
  expect(code, output).toBe(0)
  expect(compareFolders(join(distDir, 'out'), join(folder, 'out')).join('\n')).toBe('')
})
