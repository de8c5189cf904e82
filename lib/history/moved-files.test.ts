import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { historyOf, toldOf } from '#lib/testing/history-of'
import { dayAt, ScriptedSite } from '#lib/testing/scripted-site'

vi.setConfig({ testTimeout: 60_000 })

const fees = '# Fees\n\nMembers pay each year for what they use of our services.\n'
const data = '# Data\n\nWe delete the logs of every hub after ninety days at most.\n'
const other = '# News\n\nTravel grants for students open in autumn.\n'

type Steps = readonly ((site: ScriptedSite) => void)[]

/** What is told of a site in a folder of a repository, once each step is committed: the first on 1 January. */
function tell(steps: Steps, folder = ''): string[] {
  const site = new ScriptedSite({})
  for (const [index, step] of steps.entries()) {
    step(site)
    site.commit(dayAt(index + 1))
  }
  return toldOf(historyOf(join(site.folder, folder))).map((line) => line.replace(/^2026-01-0/, ''))
}

const write =
  (path: string, text = fees) =>
  (site: ScriptedSite) =>
    site.write(path, text)
const move = (path: string, target: string) => (site: ScriptedSite) => site.move(path, target)
const remove = (path: string) => (site: ScriptedSite) => site.remove(path)
const all =
  (...steps: Steps) =>
  (site: ScriptedSite) => {
    for (const step of steps) step(site)
  }

test.for<[what: string, steps: Steps, told: string[]]>([
  [
    'twice',
    [write('fees.md'), move('fees.md', 'a/fees.md'), move('a/fees.md', 'b/costs.md')],
    ['1 /b/costs/ published introduction', '2 /b/costs/ was /fees/', '3 /b/costs/ was /a/fees/'],
  ],
  [
    'and another takes its place',
    [write('fees.md'), all(move('fees.md', 'costs.md'), write('fees.md', other))],
    // As git has it, the page is still there with other words: what it said has moved.
    [
      '1 /fees/ published introduction',
      '2 /costs/ moved introduction from /fees/#introduction',
      '2 /fees/ published introduction-2',
      '2 /fees/ moved introduction into /costs/#introduction',
    ],
  ],
  [
    'to the place of another, which is gone',
    [all(write('fees.md'), write('data.md', data)), all(remove('data.md'), move('fees.md', 'data.md'))],
    [
      '1 /data/ published introduction',
      '1 /fees/ published introduction',
      '2 /data/ moved introduction-2 from /fees/#introduction',
      '2 /data/ withdrawn introduction',
      '2 /fees/ removed',
      '2 /fees/ moved introduction into /data/#introduction-2',
    ],
  ],
  [
    'to the place of one that was there beside it, and is gone by then',
    [all(write('fees.md'), write('data.md', data)), remove('data.md'), move('fees.md', 'data.md')],
    ['1 /data/ published introduction', '3 /data/ was /fees/'],
  ],
  [
    'two exchange their names',
    [
      all(write('fees.md'), write('data.md', data)),
      all(move('fees.md', 'x.md'), move('data.md', 'fees.md'), move('x.md', 'data.md')),
    ],
    [
      '1 /data/ published introduction',
      '1 /fees/ published introduction',
      '2 /data/ moved introduction-2 from /fees/#introduction',
      '2 /data/ moved introduction into /fees/#introduction-2',
      '2 /fees/ moved introduction-2 from /data/#introduction',
      '2 /fees/ moved introduction into /data/#introduction-2',
    ],
  ],
  [
    'in upper and lower case',
    [write('Fees.md'), move('Fees.md', 'fees.md'), write('fees.md', fees.replace('year', 'month'))],
    ['1 /fees/ published introduction', '3 /fees/ reworded introduction'],
  ],
  [
    'from a file to a folder, in other words',
    [write('fees.md'), all(remove('fees.md'), write('fees/index.md', other))],
    ['1 /fees/ published introduction', '2 /fees/ published introduction-2', '2 /fees/ withdrawn introduction'],
  ],
  [
    'from a file to a folder, by way of nowhere',
    [write('fees.md'), all(write('data.md', data), remove('fees.md')), write('fees/index.md', other)],
    [
      '1 /fees/ published introduction',
      '2 /data/ published introduction',
      '2 /fees/ removed',
      '2 /fees/ withdrawn introduction',
      '3 /fees/ published introduction-2',
    ],
  ],
  [
    'to where no page is',
    [
      all(write('fees.md'), write('data.md', data)),
      move('fees.md', '_drafts/fees.md'),
      move('_drafts/fees.md', 'fees.md'),
    ],
    [
      '1 /data/ published introduction',
      '1 /fees/ published introduction',
      '2 /fees/ removed',
      '2 /fees/ withdrawn introduction',
      '3 /fees/ restored introduction',
    ],
  ],
])('a page is moved: %s', ([, steps, told]) => {
  expect(tell(steps)).toEqual(told)
})

test.for<[what: string, steps: Steps, told: string[]]>([
  [
    'into the content folder',
    [
      all(write('docs/fees.md'), write('content/data.md', data)),
      write('docs/fees.md', fees.replace('year', 'month')),
      move('docs/fees.md', 'content/fees.md'),
    ],
    ['1 /data/ published introduction', '1 /fees/ published introduction', '2 /fees/ reworded introduction'],
  ],
  [
    'out of it',
    [
      all(write('content/fees.md'), write('content/data.md', data)),
      move('content/fees.md', 'archive/fees.md'),
      write('archive/fees.md', fees.replace('year', 'month')),
    ],
    [
      '1 /data/ published introduction',
      '1 /fees/ published introduction',
      '2 /fees/ removed',
      '2 /fees/ withdrawn introduction',
    ],
  ],
  [
    'out of it, and back under another name',
    [
      all(write('content/fees.md'), write('content/data.md', data)),
      move('content/fees.md', 'archive/fees.md'),
      move('archive/fees.md', 'content/costs.md'),
    ],
    [
      '1 /costs/ published introduction',
      '1 /data/ published introduction',
      '2 /costs/ removed',
      '2 /costs/ withdrawn introduction',
      '3 /costs/ restored introduction',
    ],
  ],
  [
    'the content folder gets another name',
    [
      all(write('site/fees.md'), write('site/data.md', data)),
      all(move('site/fees.md', 'content/fees.md'), move('site/data.md', 'content/data.md')),
    ],
    ['1 /data/ published introduction', '1 /fees/ published introduction'],
  ],
])('in a repository with other files a page is moved: %s', ([, steps, told]) => {
  expect(tell(steps, 'content')).toEqual(told)
})
