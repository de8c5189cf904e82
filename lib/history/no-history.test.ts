import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { commitmentsIn, historyOf, toldOf } from '#lib/testing/history-of'
import { commit, git, repository, write } from '#lib/testing/repository'
import { temporaryFolder } from '#lib/testing/temporary-folder'

vi.setConfig({ testTimeout: 30_000 })

const words = '# Fees\n\nMembers pay for what they use.\n'
const site = 'title: T\ndescription: D\norigin: https://example.org\n'
const notes = `repositories: {r: {url: https://example.org/r}}
sources: {fees.md: {repository: r, path: a.md, commit: abcdef0, date: 2025-09-12}}
`

function uncommitted(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder(files)
  git(folder, 'init', '-q')
  return folder
}

test.for<[what: string, folder: (files: Record<string, string>) => string, problem: RegExp]>([
  ['in no repository', temporaryFolder, /^History is not known here: .* is in no git repository\.$/],
  ['with nothing committed', uncommitted, /^History is not known here: Nothing has been committed here yet\.$/],
])('%s a page has no history but what is written down', ([, toFolder, problem]) => {
  const { pages, problems } = historyOf(toFolder({ 'fees.md': words }))
  expect([pages.size, problems]).toEqual([0, [expect.stringMatching(problem)]])
  const noted = historyOf(toFolder({ 'fees.md': words, 'site.yaml': site + notes }))
  expect(commitmentsIn(noted)).toEqual(['/fees/ standing introduction since by 2025-09-12, first by 2025-09-12'])
  expect(noted.pages.get('/fees/')).toMatchObject({ isOlderMissing: true, lastChanged: { day: '2025-09-12' } })
  const version = {
    'open/index.md': '# Open\n\nAll of it.\n',
    'open/versions/2025-09-12.md': '# Open\n\nMost of it.\n',
  }
  // When it came to say something else is not known.
  expect(toldOf(historyOf(toFolder(version)))).toEqual([
    'by 2025-09-12 /open/ is /open/versions/2025-09-12/',
    'by 2025-09-12 /open/ published introduction',
    'from 2025-09-12 /open/ reworded introduction',
  ])
})

test('without git on the machine it says so', () => {
  const folder = repository({ 'fees.md': words })
  vi.stubEnv('PATH', temporaryFolder({}))
  try {
    const { pages, problems } = historyOf(folder)
    expect([pages.size, problems]).toEqual([
      0,
      ['History is not known here: There is no `git` on this machine to say what has changed.'],
    ])
  } finally {
    vi.unstubAllEnvs()
  }
})

test('pages that git ignores are not committed', () => {
  const folder = repository({ '.gitignore': 'content/\n', 'a.md': words })
  write(folder, 'content/fees.md', words)
  const { pages, problems } = historyOf(join(folder, 'content'))
  expect(problems).toEqual([])
  expect(toldOf({ pages, problems })).toEqual(['uncommitted /fees/ published introduction'])
  expect(pages.get('/fees/')).toMatchObject({ lastChanged: undefined, isOlderMissing: false })
})

test('pages in a submodule have the history of that one', () => {
  const inner = repository({ 'fees.md': words })
  write(inner, 'fees.md', words.replace('use', 'ask for'))
  commit(inner, '2026-02-07')
  const folder = repository({ 'a.md': words })
  git(folder, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'content')
  commit(folder, '2026-03-01')
  expect(toldOf(historyOf(join(folder, 'content')))).toEqual([
    '2026-02-06 /fees/ published introduction',
    '2026-02-07 /fees/ reworded introduction',
  ])
})

test('a repository that somebody else has broken is a sentence', () => {
  const folder = repository({ 'fees.md': words })
  write(folder, '.git/HEAD', `${'1'.repeat(40)}\n`)
  const { pages, problems } = historyOf(folder)
  expect([pages.size, problems]).toEqual([0, [expect.stringMatching(/^History is not known here: /)]])
})

test('a clone without the files of earlier commits says what it lacks', () => {
  const origin = repository({ 'fees.md': words })
  write(origin, 'fees.md', words.replace('use', 'ask for'))
  commit(origin, '2026-02-07')
  git(origin, 'config', 'uploadpack.allowFilter', 'true')
  const folder = temporaryFolder({})
  git(folder, 'clone', '-q', '--filter=blob:none', `file://${origin}`, '.')
  const { pages, problems } = historyOf(folder)
  expect([pages.size, problems]).toEqual([0, [expect.stringMatching(/this clone lacks files of earlier commits/)]])
})
