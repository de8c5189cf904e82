import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { historyOf } from '#lib/testing/history-of'
import { clone } from '#lib/testing/repository'
import { scriptedFiles } from '#lib/testing/scripted-files'
import { scriptedRewordings } from '#lib/testing/scripted-rewordings'
import { dayAt, ScriptedSite } from '#lib/testing/scripted-site'
import { temporaryFolder } from '#lib/testing/temporary-folder'
import type { SiteHistory } from './history'
import { wordCache } from './word-cache'

vi.setConfig({ testTimeout: 60_000 })

function scripted(): string {
  const site = new ScriptedSite(scriptedFiles)
  for (const [index, [, edit]] of scriptedRewordings.slice(0, 4).entries()) {
    edit(site)
    site.commit(dayAt(index + 1))
  }
  return site.folder
}

function bytesOf({ pages, problems }: SiteHistory): string {
  return JSON.stringify([[...pages], problems])
}

test('the history is the same in every clone, in any folder, on any day', () => {
  const folder = scripted()
  const bytes = bytesOf(historyOf(folder))
  expect(bytes.length).toBeGreaterThan(3000)
  expect(bytesOf(historyOf(folder))).toBe(bytes)
  vi.useFakeTimers({ now: Date.UTC(2040, 0, 1), toFake: ['Date'] })
  vi.stubEnv('TZ', 'Pacific/Kiritimati')
  vi.stubEnv('SOURCE_DATE_EPOCH', '0')
  vi.stubEnv('LC_ALL', 'de_DE.UTF-8')
  try {
    const other = clone(folder)
    expect(bytesOf(historyOf(other))).toBe(bytes)
    // In a repository that was packed and moved.
    renameSync(other, `${other}-moved`)
    expect(bytesOf(historyOf(`${other}-moved`))).toBe(bytes)
    renameSync(`${other}-moved`, other)
  } finally {
    vi.useRealTimers()
    vi.unstubAllEnvs()
  }
})

test.for<[what: string, change: (path: string) => void]>([
  ['warm', () => {}],
  ['cut off', (path) => writeFileSync(path, readFileSync(path, 'utf8').slice(0, 500))],
  ['empty', (path) => writeFileSync(path, '')],
  ['no text', (path) => writeFileSync(path, Buffer.from([0xff, 0xfe, 0]))],
  ['something else', (path) => writeFileSync(path, '[5]')],
  ['without words', (path) => writeFileSync(path, readFileSync(path, 'utf8').replace(/"words":.*/, '"words":null}'))],
  [
    'with other words',
    (path) => writeFileSync(path, readFileSync(path, 'utf8').replace(/"words":.*/, '"words":{"a":5}}')),
  ],
  [
    'of another version',
    (path) =>
      writeFileSync(
        path,
        readFileSync(path, 'utf8')
          .replaceAll('service', 'server')
          .replace(/"stamp":"./, '"stamp":"-'),
      ),
  ],
])('the history is the same with a cache that is %s', ([, change]) => {
  const folder = scripted()
  const folders = { folder: temporaryFolder({}), program: 'one' }
  const cold = bytesOf(historyOf(folder, { cache: wordCache(folders, folder) }))
  const [name = ''] = readdirSync(folders.folder)
  change(join(folders.folder, name))
  expect(bytesOf(historyOf(folder, { cache: wordCache(folders, folder) }))).toBe(cold)
  // And it is whole again.
  expect(bytesOf(historyOf(folder, { cache: wordCache(folders, folder) }))).toBe(cold)
  expect(readdirSync(folders.folder)).toEqual([name])
})

test('what is in the cache is not read again, unless the program is another', () => {
  const folder = scripted()
  const folders = { folder: temporaryFolder({}), program: 'one' }
  historyOf(folder, { cache: wordCache(folders, folder) })
  expect(wordCache(folders, folder).read().size).toBeGreaterThan(4)
  expect(wordCache(folders, temporaryFolder({})).read().size).toBe(0)
  expect(wordCache({ ...folders, program: 'two' }, folder).read().size).toBe(0)
})

test('where the cache can’t be written, the history is read', () => {
  const folder = scripted()
  const folders = { folder: join(temporaryFolder({ file: '' }), 'file'), program: 'one' }
  expect(bytesOf(historyOf(folder, { cache: wordCache(folders, folder) }))).toBe(bytesOf(historyOf(folder)))
})
