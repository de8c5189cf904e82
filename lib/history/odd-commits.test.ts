import { execFileSync } from 'node:child_process'
import { expect, test, vi } from 'vitest'
import { commitmentsIn, historyOf, toldOf } from '#lib/testing/history-of'
import { commit, git, repository, write } from '#lib/testing/repository'
import { temporaryFolder } from '#lib/testing/temporary-folder'

vi.setConfig({ testTimeout: 60_000 })

const words = '# Fees\n\nMembers pay each year for what they use of our services.\n'

/** A repository with one commit whose header has these bytes for its author’s name. */
function writtenBy(name: string): string {
  const folder = temporaryFolder({})
  git(folder, 'init', '-q', '-b', 'main')
  const person = `${name} <a@b.c> 1770000000 +0000`
  const input = `commit refs/heads/main\nauthor ${person}\ncommitter ${person}\ndata 6\nChange\nM 644 inline fees.md\ndata ${words.length}\n${words}\n`
  execFileSync('git', ['fast-import', '--quiet'], { cwd: folder, input })
  git(folder, 'reset', '-q', '--hard')
  return folder
}

test.for<[what: string, name: string, told: string | undefined]>([
  ['usual', 'Ada Lovelace', 'Ada Lovelace'],
  ['none', '', undefined],
  ['turned round', '\u202Eecalevol adA', 'ecalevol adA'],
  ['for a terminal', '\u001B[31mAda\u0007', '[31mAda'],
  ['HTML', '&lt;script&gt;"Ada"', '&lt;script&gt;"Ada"'],
  ['very long', 'a'.repeat(10_000), `${'a'.repeat(99)}…`],
])('a name of an author may be any: %s', ([, name, told]) => {
  expect(
    historyOf(writtenBy(name))
      .pages.get('/fees/')
      ?.revisions.map(({ author }) => author),
  ).toEqual([told])
})

test('where clocks contradict one another no day is said that may be wrong', () => {
  const folder = repository({ 'fees.md': words })
  for (const [day, word] of [
    ['2030-01-01', 'month'],
    ['2026-02-08', 'week'],
    ['2026-02-09', 'day'],
    ['1970-01-01', 'hour'],
  ] as const) {
    write(folder, 'fees.md', words.replace('year', word))
    commit(folder, day)
  }
  expect(toldOf(historyOf(folder))).toEqual([
    '2026-02-06 /fees/ published introduction',
    'by 2026-02-08 /fees/ reworded introduction',
    '2026-02-08 /fees/ reworded introduction',
    '2026-02-09 /fees/ reworded introduction',
    'from 2026-02-09 /fees/ reworded introduction',
  ])
})

test.for(['sha1', 'sha256'])('a repository may name its files by %s', (format) => {
  const folder = temporaryFolder({ 'fees.md': words })
  git(folder, 'init', '-q', '-b', 'main', `--object-format=${format}`)
  commit(folder)
  // Nothing of it is uncommitted.
  expect(toldOf(historyOf(folder))).toEqual(['2026-02-06 /fees/ published introduction'])
  write(folder, 'fees.md', words.replace('year', 'month'))
  const id = commit(folder, '2026-02-07')
  const history = historyOf(folder)
  expect(commitmentsIn(history)).toEqual(['/fees/ standing introduction since 2026-02-07, first 2026-02-06'])
  expect(history.pages.get('/fees/')?.revisions.at(-1)?.commit).toEqual({ id, url: undefined })
})

test('the commits of a branch are told as the merge that brought them', () => {
  const folder = repository({ 'fees.md': words })
  git(folder, 'switch', '-qc', 'branch')
  for (const word of ['month', 'week']) {
    write(folder, 'fees.md', words.replace('year', word))
    commit(folder, '2026-02-07')
  }
  git(folder, 'switch', '-q', 'main')
  git(folder, 'merge', '-q', '--no-ff', '--no-commit', 'branch')
  commit(folder, '2026-03-01')
  expect(toldOf(historyOf(folder))).toEqual([
    '2026-02-06 /fees/ published introduction',
    '2026-03-01 /fees/ reworded introduction',
  ])
})

test('commits are linked where the repository can be looked at', () => {
  const site = 'title: T\ndescription: D\norigin: https://example.org\ncontentRepository: https://example.org/r\n'
  const folder = repository({ 'site.yaml': site, 'fees.md': words })
  const id = git(folder, 'rev-parse', 'HEAD')
  const [revision] = historyOf(folder).pages.get('/fees/')?.revisions ?? []
  expect(revision).toMatchObject({
    author: 'A',
    subject: 'Change',
    commit: { id, url: `https://example.org/r/commit/${id}` },
  })
  expect(revision?.when?.moment).toBe('2026-02-06T12:00:00Z')
})
