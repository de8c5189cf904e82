import { expect, test, vi } from 'vitest'
import { commitmentsIn, historyOf, toldOf } from '#lib/testing/history-of'
import { commit, git, repository, write } from '#lib/testing/repository'

vi.setConfig({ testTimeout: 60_000 })

const words = '# Fees\n\nMembers pay each year for what they use of our services.\n'
const monthly = words.replace('year', 'month')
const daily = words.replace('year', 'day')

function site(note = '', path = 'fees.md'): string {
  const sources = note && `sources: {${path}: {repository: r, path: a.md, ${note}}}\n`
  return `title: T\ndescription: D\norigin: https://example.org\nrepositories: {r: {url: https://example.org/r}}\n${sources}`
}

type Files = Readonly<Record<string, string | null>>

/** What is told of a page whose files are committed on days of February 2026, from the 6th on. */
function tell(...commits: Files[]): string[] {
  const folder = repository({})
  for (const [index, files] of commits.entries()) {
    for (const [path, text] of Object.entries(files)) {
      if (text === null) git(folder, 'rm', '-q', '-f', path)
      else write(folder, path, text)
    }
    commit(folder, `2026-02-${`${index + 6}`.padStart(2, '0')}`)
  }
  return toldOf(historyOf(folder)).map((line) => line.replace(' /fees/ ', ' ').replace('introduction', '').trim())
}

const first = site('commit: aaaaaaa, date: 2025-09-12')
const broken = 'title: [\n'

test.for<[what: string, commits: Files[], told: string[]]>([
  ['a page is as old as they say', [{ 'fees.md': words, 'site.yaml': first }], ['by 2025-09-12 published']],
  [
    'a later edit is not',
    [{ 'fees.md': words, 'site.yaml': first }, { 'fees.md': monthly }],
    ['by 2025-09-12 published', '2026-02-07 reworded'],
  ],
  [
    'nor is it if more is said of where the page came from',
    [
      { 'fees.md': words, 'site.yaml': first },
      { 'fees.md': monthly },
      { 'site.yaml': site('commit: aaaaaaa, date: 2025-09-12, published: https://example.org/') },
    ],
    ['by 2025-09-12 published', '2026-02-07 reworded'],
  ],
  [
    'a day that is put right is that of the words it was said of',
    [
      { 'fees.md': words, 'site.yaml': first },
      { 'fees.md': monthly },
      { 'site.yaml': site('commit: aaaaaaa, date: 2025-09-13') },
    ],
    ['by 2025-09-13 published', '2026-02-07 reworded'],
  ],
  [
    'what is taken over again is as old as the new note says',
    [
      { 'fees.md': words, 'site.yaml': first },
      { 'fees.md': monthly, 'site.yaml': site('commit: bbbbbbb, date: 2026-01-02') },
    ],
    ['by 2025-09-12 published', '2026-01-02 reworded'],
  ],
  [
    'so it is if the note comes a commit later',
    [
      { 'fees.md': words, 'site.yaml': first },
      { 'fees.md': monthly },
      { 'site.yaml': site('commit: bbbbbbb, date: 2026-01-02') },
    ],
    ['by 2025-09-12 published', '2026-01-02 reworded'],
  ],
  [
    'a note that comes later is of the words that are there',
    [{ 'fees.md': words }, { 'site.yaml': first }],
    ['by 2025-09-12 published'],
  ],
  [
    'words from elsewhere that are older than what they replace stand since they do',
    [{ 'fees.md': words }, { 'fees.md': monthly }, { 'fees.md': daily, 'site.yaml': first }],
    ['2026-02-06 published', '2026-02-07 reworded', '2026-02-08 reworded'],
  ],
  [
    'a day before which they stood',
    [{ 'fees.md': words, 'site.yaml': site('before: 2025-08-05') }, { 'fees.md': monthly }],
    ['before 2025-08-05 published', '2026-02-07 reworded'],
  ],
  [
    'a day after the commit says nothing',
    [{ 'fees.md': words, 'site.yaml': site('date: 2026-03-01') }],
    ['2026-02-06 published'],
  ],
  [
    'a page that was taken over on the day may be older',
    [{ 'fees.md': words, 'site.yaml': site('date: 2026-02-06') }],
    ['by 2026-02-06 published'],
  ],
  [
    'while site.yaml is broken, nothing is known anew',
    [{ 'fees.md': words, 'site.yaml': first }, { 'site.yaml': broken }, { 'fees.md': monthly }, { 'site.yaml': first }],
    ['by 2025-09-12 published', '2026-02-08 reworded'],
  ],
  [
    'what else is wrong in site.yaml is no matter',
    [{ 'fees.md': words, 'site.yaml': `${first}what: else\n` }, { 'site.yaml': first }],
    ['by 2025-09-12 published'],
  ],
  [
    'a file that gets another name keeps its note',
    [
      { 'old.md': words, 'site.yaml': site('date: 2025-09-12', 'old.md') },
      { 'old.md': null, 'fees.md': words },
      { 'fees.md': monthly },
      { 'site.yaml': site('date: 2025-09-12') },
    ],
    ['by 2025-09-12 published', '2026-02-07 was /old/', '2026-02-08 reworded'],
  ],
])('by notes of sources: %s', ([, commits, told]) => {
  expect(tell(...commits)).toEqual(told)
})

test('an import has the commit of the note, and nobody of this repository as its author', () => {
  const folder = repository({ 'fees.md': words, 'site.yaml': first })
  const history = historyOf(folder)
  const [revision] = history.pages.get('/fees/')?.revisions ?? []
  expect(revision).toMatchObject({
    source: 'import',
    commit: { id: 'aaaaaaa', url: 'https://example.org/r/commit/aaaaaaa' },
    author: undefined,
  })
  expect(history.pages.get('/fees/')?.isOlderMissing).toBe(true)
  expect(commitmentsIn(history)).toEqual(['/fees/ standing introduction since by 2025-09-12, first by 2025-09-12'])
})

test('a note that is not committed yet counts, and is of no edit that was made before', () => {
  const folder = repository({ 'fees.md': words })
  write(folder, 'site.yaml', first)
  expect(toldOf(historyOf(folder))).toEqual(['by 2025-09-12 /fees/ published introduction'])
  commit(folder, '2026-02-07')
  write(folder, 'fees.md', monthly)
  expect(toldOf(historyOf(folder))).toEqual([
    'by 2025-09-12 /fees/ published introduction',
    'uncommitted /fees/ reworded introduction',
  ])
})
