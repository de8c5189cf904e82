import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commitmentsOf } from '#lib/commitments/commitments-of'
import { plainForm } from '#lib/commitments/words'
import { readSite } from '#lib/content/read-site'
import { loadPage } from '#lib/pipeline'
import { casesOf } from '#lib/testing/cases'
import { historyOf, memoryCache } from '#lib/testing/history-of'
import { filesAfter, randomEdits } from '#lib/testing/random-edits'
import { git } from '#lib/testing/repository'
import { temporaryFolder } from '#lib/testing/temporary-folder'
import type { CommitmentHistory, PageHistory, Wording } from './history'

/** A repository with a commit for each set of files, made at once. */
function repositoryOf(states: readonly Record<string, string>[]): string {
  const folder = temporaryFolder({})
  git(folder, 'init', '-q', '-b', 'main')
  const commits = states.map((files, index) => {
    const all = Object.entries(files).map(
      ([path, text]) => `M 644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`,
    )
    const head = `commit refs/heads/main\ncommitter A <a@b.c> ${1_770_000_000 + index * 30_000} +0000\ndata 6\nChange\n`
    return `${head}deleteall\n${all.join('')}\n`
  })
  execFileSync('git', ['fast-import', '--quiet'], { cwd: folder, input: commits.join('') })
  git(folder, 'reset', '-q', '--hard')
  return folder
}

function idsOf({ revisions, commitments }: PageHistory): string[] {
  return [
    ...commitments.flatMap(({ id, otherIds }) => [id, ...otherIds]),
    ...revisions.flatMap(({ changes }) => changes.map(({ id }) => id)),
  ]
}

function said(wording: Wording | undefined): string | undefined {
  return wording && plainForm(wording.passages.map(({ text }) => text).join(' '))
}

/** The changes of a commitment follow one another: each begins with what the one before has left. */
function expectReplay({ changeIds, wording }: CommitmentHistory, { revisions }: PageHistory): void {
  const changes = revisions.flatMap((revision) => revision.changes)
  const own = changeIds.map((id) => changes.find((change) => change.id === id))
  let last: string | undefined
  for (const [index, change] of own.entries()) {
    // What was split off, or came from another page, begins with what stood there.
    if (index > 0) expect(said(change?.before)).toBe(last)
    last = said(change?.after) ?? said(change?.before)
  }
  expect(said(wording)).toBe(last)
}

test('whatever is edited, the changes lead to what stands', { timeout: 600_000 }, () => {
  const cache = memoryCache()
  fc.assert(
    fc.property(randomEdits, (edits) => {
      const folder = repositoryOf(filesAfter(edits))
      const { pages, problems } = historyOf(folder, { cache })
      expect(problems).toEqual([])
      const { index } = readSite({ content: folder, public: temporaryFolder({}), origin: undefined })
      for (const page of pages.values()) {
        const ids = idsOf(page)
        expect(new Set(ids).size).toBe(ids.length)
        for (const one of page.commitments) expectReplay(one, page)
        const now = index.pageByUrl.get(page.url)
        expect(page.isGone).toBe(now === undefined)
        const isReadable = page.revisions.at(-1)?.problem === undefined
        if (!isReadable) continue
        const standing = page.commitments.filter(({ status }) => status === 'standing')
        const own = now ? commitmentsOf(loadPage(now, index), index) : []
        expect(standing.map(({ anchor, wording }) => [anchor, said(wording)])).toEqual(
          own.map(({ kind, id, within, words }) => [kind === 'clause' ? within.at(-1)?.id : id, plainForm(words)]),
        )
      }
      const titled = index.pages.filter((page) => commitmentsOf(loadPage(page, index), index).length > 0)
      expect([...pages.keys()]).toEqual(expect.arrayContaining(titled.map(({ url }) => url)))
    }),
    { numRuns: casesOf(40) },
  )
})
