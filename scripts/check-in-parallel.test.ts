import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { readBase } from '#lib/base'
import { readSite } from '#lib/content/read-site'
import { cacheFolder } from '#lib/environment'
import { findLastCommit } from '#lib/git/base'
import { checkPage, checkSite } from '#lib/pipeline'
import { repository, write } from '#lib/testing/repository'
import { temporaryFolder } from '#lib/testing/temporary-folder'
import { checkSiteInParallel, noneTaken, startCheck } from './check-in-parallel'

// Threads read TypeScript anew.
vi.setConfig({ testTimeout: 60_000 })

const PAGES = 40

/** A site on whose pages there is something to find, and a promise that was weakened. */
function toFolders() {
  const pages = Array.from({ length: PAGES }, (_, index) => [
    `${String(index).padStart(2, '0')}.md`,
    `# Page ${index}\n\nWe MUST publish ${index}. [gone](/gone-${index}/) [anchor](/00/#none)\n`,
  ])
  const folder = repository({
    'site.yaml': 'title: T\ndescription: D\norigin: https://example.org\n',
    ...Object.fromEntries(pages),
  })
  write(folder, '07.md', '# Page 7\n\nWe SHOULD publish 7.\n')
  return { content: folder, public: join(folder, 'none'), origin: undefined, showsUnpublished: true }
}

test.for([0, 3])('with %i threads the same is found in the same order', async (count) => {
  const folders = toFolders()
  const site = readSite(folders)
  const base = readBase(findLastCommit(folders.content), folders, cacheFolder())
  if ('reason' in base) throw new Error(base.reason)
  const findings = await checkSiteInParallel(site, folders, base, { count })
  expect(findings).toEqual(checkSite(site, base))
  expect(findings.length).toBeGreaterThan(PAGES)
  expect(findings.map(({ rule }) => rule)).toContain('promise-weakened')
})

test('a thread finds on each page what is found here', async () => {
  const folders = toFolders()
  const site = readSite(folders)
  const base = findLastCommit(folders.content)
  const compared = readBase(base, folders, cacheFolder())
  if ('reason' in base || 'reason' in compared) throw new Error('There is a base.')
  const outcomes = (await startCheck({ folders, base, taken: noneTaken() })) ?? new Map()
  expect([...outcomes.keys()]).toEqual(site.index.pages.map((_, index) => index))
  expect([...outcomes.values()]).toEqual(site.index.pages.map((page) => checkPage(page, site, compared)))
})

test('a thread that fails has found nothing', async () => {
  const folders = { ...toFolders(), content: join(temporaryFolder({}), 'nowhere') }
  const outcomes = await startCheck({ folders, base: undefined, taken: noneTaken() })
  expect([...(outcomes ?? [])]).toEqual([])
})

test('pages that were taken, and come back from nobody, are checked all the same', async () => {
  const folders = toFolders()
  const site = readSite(folders)
  const taken = noneTaken()
  taken[0] = PAGES / 2
  expect(await checkSiteInParallel(site, folders, undefined, { count: 0, taken })).toEqual(checkSite(site))
})
