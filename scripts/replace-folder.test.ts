import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { recoverFolder, replaceFolder, unfinishedOf } from './replace-folder'

/** A folder with the last site in it, and the next one made beside it. */
function folders() {
  const out = join(mkdtempSync(join(tmpdir(), 'folders-')), 'out')
  for (const folder of [out, unfinishedOf(out)]) {
    mkdirSync(folder)
    writeFileSync(join(folder, 'page'), folder === out ? 'last' : 'next')
  }
  return { out, page: () => readFileSync(join(out, 'page'), 'utf8') }
}

test('a folder that is whole takes the last one’s place', () => {
  const { out, page } = folders()
  replaceFolder(out)
  expect(page()).toBe('next')
  expect(existsSync(`${out}.last`)).toBe(false)
})

test('the last folder comes back after a kill between the two steps', () => {
  const { out, page } = folders()
  renameSync(out, `${out}.last`)
  recoverFolder(out)
  expect(page()).toBe('last')
  expect(existsSync(unfinishedOf(out))).toBe(false)
})

test('what wasn’t finished is cleared away, and the last folder stays', () => {
  const { out, page } = folders()
  recoverFolder(out)
  expect(page()).toBe('last')
  expect(existsSync(unfinishedOf(out))).toBe(false)
})
