import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { commitmentsIn, historyOf, toldOf } from '#lib/testing/history-of'
import { commit, repository, write } from '#lib/testing/repository'

vi.setConfig({ testTimeout: 60_000 })

const words = '# Fees\n\nMembers pay each year for what they use of our services.\n'
const monthly = words.replace('year', 'month')
const daily = words.replace('year', 'day')
const index = 'fees/index.md'
const versionOf = (day: string) => `fees/versions/${day}.md`

test.for<[what: string, files: Readonly<Record<string, string>>, told: string[]]>([
  [
    'before all commits',
    { [index]: monthly, [versionOf('2025-09-12')]: words },
    ['by 2025-09-12 is /fees/versions/2025-09-12/', 'by 2025-09-12 published', '2026-02-06 reworded'],
  ],
  [
    'two of them',
    { [index]: daily, [versionOf('2025-09-12')]: words, [versionOf('2025-10-01')]: monthly },
    [
      'by 2025-09-12 is /fees/versions/2025-09-12/',
      'by 2025-09-12 published',
      'by 2025-10-01 is /fees/versions/2025-10-01/',
      'by 2025-10-01 reworded',
      '2026-02-06 reworded',
    ],
  ],
  [
    'with the words of today',
    { [index]: words, [versionOf('2025-09-12')]: words },
    ['by 2025-09-12 is /fees/versions/2025-09-12/', 'by 2025-09-12 published'],
  ],
  [
    'that can’t be read',
    { [index]: words, [versionOf('2025-09-12')]: '---\na: [\n---\n' },
    ['by 2025-09-12 unreadable', 'by 2025-09-12 is /fees/versions/2025-09-12/', '2026-02-06 published'],
  ],
])('a version that is kept as a file: %s', ([, files, told]) => {
  expect(
    toldOf(historyOf(repository(files))).map((line) =>
      line.replace(/ \/fees\/(?= | (?:is|publ|rew|unr))/, '').replace(' introduction', ''),
    ),
  ).toEqual(told)
})

test('a version of a time that git knows shows the revision with its words', () => {
  const folder = repository({ [index]: words })
  write(folder, index, monthly)
  commit(folder, '2026-03-01')
  write(folder, versionOf('2026-02-20'), words)
  write(folder, versionOf('2026-03-20'), monthly)
  commit(folder, '2026-04-01')
  expect(toldOf(historyOf(folder))).toEqual([
    '2026-02-06 /fees/ is /fees/versions/2026-02-20/',
    '2026-02-06 /fees/ published introduction',
    '2026-03-01 /fees/ is /fees/versions/2026-03-20/',
    '2026-03-01 /fees/ reworded introduction',
  ])
})

test('a version is no page of its own, nor is a page that moves told to come from where its versions are', () => {
  const folder = repository({ 'costs/index.md': words })
  write(folder, index, words)
  rmSync(join(folder, 'costs/index.md'))
  write(folder, versionOf('2025-09-12'), monthly)
  commit(folder, '2026-02-07')
  const history = historyOf(folder)
  expect([...history.pages.keys()]).toEqual(['/fees/'])
  expect(toldOf(history)).toEqual([
    'by 2025-09-12 /fees/ is /fees/versions/2025-09-12/',
    'by 2025-09-12 /fees/ published introduction',
    '2026-02-06 /fees/ reworded introduction',
    '2026-02-07 /fees/ was /costs/',
  ])
})

test.for<[what: string, edit: (folder: string) => void, told: string[], standing: string[]]>([
  [
    'an edit',
    (folder) => write(folder, 'fees.md', monthly),
    ['uncommitted /fees/ reworded introduction'],
    [
      '/data/ standing introduction since 2026-02-06, first 2026-02-06',
      '/fees/ standing introduction since uncommitted, first 2026-02-06',
    ],
  ],
  [
    'line breaks of another system',
    (folder) => write(folder, 'fees.md', words.replaceAll('\n', '\r\n')),
    [],
    [
      '/data/ standing introduction since 2026-02-06, first 2026-02-06',
      '/fees/ standing introduction since 2026-02-06, first 2026-02-06',
    ],
  ],
  [
    'a new page',
    (folder) => write(folder, 'more.md', '# More\n\nWe show our roadmap to everybody who asks.\n'),
    ['uncommitted /more/ published introduction'],
    [
      '/data/ standing introduction since 2026-02-06, first 2026-02-06',
      '/fees/ standing introduction since 2026-02-06, first 2026-02-06',
      '/more/ standing introduction since uncommitted, first uncommitted',
    ],
  ],
  [
    'a page less',
    (folder) => rmSync(join(folder, 'fees.md')),
    ['uncommitted /fees/ removed', 'uncommitted /fees/ withdrawn introduction'],
    [
      '/data/ standing introduction since 2026-02-06, first 2026-02-06',
      '/fees/ withdrawn introduction since uncommitted, first 2026-02-06',
    ],
  ],
  [
    'another name',
    (folder) => renameSync(join(folder, 'fees.md'), join(folder, 'costs.md')),
    [
      'uncommitted /costs/ moved introduction from /fees/#introduction',
      'uncommitted /fees/ removed',
      'uncommitted /fees/ moved introduction into /costs/#introduction',
    ],
    [
      '/costs/ standing introduction since 2026-02-06, first 2026-02-06',
      '/data/ standing introduction since 2026-02-06, first 2026-02-06',
      '/fees/ moved introduction since uncommitted, first 2026-02-06',
    ],
  ],
])('what isn’t committed is told as such: %s', ([, edit, told, standing]) => {
  const folder = repository({ 'fees.md': words, 'data.md': '# Data\n\nWe delete logs of hubs after ninety days.\n' })
  edit(folder)
  const history = historyOf(folder)
  expect(toldOf(history).filter((line) => line.startsWith('uncommitted'))).toEqual(told)
  expect(commitmentsIn(history)).toEqual(standing)
  expect(Array.from(history.pages.values(), ({ isOlderMissing }) => isOlderMissing)).not.toContain(true)
})

test('a page whose URL another file takes over is told with the page that has it', () => {
  const page = (text: string) => `---\nurl: /costs/\n---\n\n${text}`
  const folder = repository({ 'fees.md': page(words), 'data.md': '# Data\n\nWe keep the logs of every hub.\n' })
  rmSync(join(folder, 'fees.md'))
  commit(folder, '2026-02-07')
  write(folder, 'prices.md', page('# Prices\n\nTravel grants for students open in autumn.\n'))
  commit(folder, '2026-02-08')
  expect(toldOf(historyOf(folder)).filter((line) => line.includes('/costs/'))).toEqual([
    '2026-02-06 /costs/ published introduction',
    '2026-02-07 /costs/ removed',
    '2026-02-07 /costs/ withdrawn introduction',
    '2026-02-08 /costs/ published introduction-2',
  ])
})

test('what has a day of publication is as old as that, and what was replaced before it was never public', () => {
  const folder = repository({ 'fees.md': planned('year') })
  for (const [day, word] of [
    ['2026-03-01', 'month'],
    ['2026-07-01', 'day'],
  ] as const) {
    write(folder, 'fees.md', planned(word))
    commit(folder, day)
  }
  expect(toldOf(historyOf(folder))).toEqual([
    '2026-06-01 /fees/ published introduction',
    '2026-07-01 /fees/ reworded introduction',
  ])
})

function planned(word: string): string {
  return `---\ntitle: Fees\npublishDate: 2026-06-01\n---\n\n${words.replace('# Fees\n\n', '').replace('year', word)}`
}
