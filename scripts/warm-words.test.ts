import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { readSite } from '#lib/content/read-site'
import { readHistory } from '#lib/history/read-history'
import { readRepositoryLog } from '#lib/history/repository-log'
import { memoryCache } from '#lib/testing/history-of'
import { commit, repository, write } from '#lib/testing/repository'
import { startThread } from './start-thread'
import { readPart, warmWords } from './warm-words'

vi.setConfig({ testTimeout: 120_000 })

test('words that threads have read are those that are read without', async () => {
  const folder = repository({ 'site.yaml': 'title: T\ndescription: D\norigin: https://example.org\n' })
  // As many as are worth a thread.
  for (let index = 0; index < 250; index++)
    write(folder, `page-${index}.md`, `# Page ${index}\n\nWe promise ${index}.\n`)
  commit(folder)
  const site = readSite({ content: folder, public: join(folder, 'none'), origin: undefined })
  const [warmed, cold] = [memoryCache(), memoryCache()]
  const log = readRepositoryLog(folder)
  await warmWords(site, log, warmed)
  expect(warmed.read().size).toBe(250)
  const history = readHistory(site, log, warmed)
  expect(history).toEqual(readHistory(site, log, cold))
  expect(new Map(warmed.read())).toEqual(new Map(cold.read()))
})

test('a thread gives what it has read, and nothing of files that are not there', async () => {
  const folder = repository({ 'a.md': '# A\n\nWe promise.\n' })
  const reading = { language: 'en', dialects: {}, permalinks: {} }
  const work = { root: folder, reading, revisions: [{ path: 'a.md', blob: '0'.repeat(40) }] }
  expect(readPart(work)).toBeUndefined()
  expect(await startThread('./read-words-thread.ts', work)).toBeUndefined()
  expect(await startThread('./read-words-thread.ts', { ...work, revisions: [] })).toEqual(new Map())
})
