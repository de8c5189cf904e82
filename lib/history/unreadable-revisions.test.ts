import { rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { MAX_FILE_BYTES } from '#lib/limits'
import { commitmentsIn, historyOf, toldOf } from '#lib/testing/history-of'
import { commit, git, repository, write } from '#lib/testing/repository'

vi.setConfig({ testTimeout: 60_000 })

const words = '# Fees\n\nMembers pay each year for what they use of our services.\n'
const later = words.replace('year', 'month')
const landing =
  'type: landing\nsections:\n  - block: markdown\n    id: fees\n    content: {title: Fees, text: Members pay.}\n'

test.for<[what: string, text: string | Uint8Array, problem: RegExp]>([
  ['broken YAML', `---\ntitle: [\n---\n\n${words}`, /^It can’t be read: /],
  ['front matter that does not end', `---\ntitle: T\n\n${words}`, /^It can’t be read: /],
  [
    'other characters than UTF-8',
    Buffer.from(`${words}\xff`, 'latin1'),
    /^It can’t be read: it is no text in UTF-8, or too long\.$/,
  ],
  ['NUL', Buffer.from([0, 255, 254, 0]), /^It can’t be read: it is no text in UTF-8, or too long\.$/],
  [
    'too many characters',
    `${words}${'x'.repeat(MAX_FILE_BYTES)}`,
    /^It can’t be read: it is no text in UTF-8, or too long\.$/,
  ],
  [
    'marks of a conflict in its front matter',
    `---\n<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> b\n---\n\n${words}`,
    /^It can’t be read: /,
  ],
  ['no sections', '---\ntype: landing\nsections: 5\n---\n', /^It can’t be read: /],
])('a revision with %s is listed and skipped', ([, text, problem]) => {
  const folder = repository({ 'fees.md': words, 'a.md': words })
  writeFileSync(join(folder, 'fees.md'), text)
  commit(folder, '2026-02-07')
  write(folder, 'fees.md', later)
  commit(folder, '2026-02-08')
  const { pages, problems } = historyOf(folder)
  expect(problems).toEqual([])
  const revisions = pages.get('/fees/')?.revisions
  expect(revisions?.map((one) => [one.when?.day, one.problem, one.changes.map(({ kind }) => kind)])).toEqual([
    ['2026-02-06', undefined, ['published']],
    ['2026-02-07', expect.stringMatching(problem), []],
    ['2026-02-08', undefined, ['reworded']],
  ])
  expect(revisions?.[1]?.problem).toMatch(/^[^\n]{10,300}[.!?]$/)
  expect(pages.get('/a/')?.revisions).toHaveLength(1)
})

test('a page that can’t be read any more still has its history, and one that never could has none of its words', () => {
  const folder = repository({ 'fees.md': words, 'odd.md': '---\nx: [\n---\n' })
  write(folder, 'fees.md', `---\nx: [\n---\n\n${later}`)
  commit(folder, '2026-02-07')
  const history = historyOf(folder)
  expect(toldOf(history)).toEqual(
    expect.arrayContaining(['2026-02-06 /fees/ published introduction', '2026-02-07 /fees/ unreadable']),
  )
  expect(commitmentsIn(history)).toEqual(['/fees/ standing introduction since 2026-02-06, first 2026-02-06'])
  expect(history.pages.get('/fees/')?.lastChanged?.day).toBe('2026-02-06')
})

test('marks of a conflict in the text are words', () => {
  const folder = repository({ 'fees.md': words })
  write(folder, 'fees.md', words.replace('Members', '<<<<<<< HEAD\nMembers\n=======\nGuests\n>>>>>>> b\n'))
  commit(folder, '2026-02-07')
  expect(toldOf(historyOf(folder))).toEqual([
    '2026-02-06 /fees/ published introduction',
    expect.stringMatching(/^2026-02-07 \/fees\/ /),
  ])
})

test('a landing page with one section that is wrong has the others', () => {
  const folder = repository({ 'index.md': `---\n${landing}---\n` })
  write(folder, 'index.md', `---\n${landing}  - block: what\n---\n`)
  commit(folder, '2026-02-07')
  write(folder, 'index.md', `---\n${landing.replace('Members', 'Guests')}  - block: what\n---\n`)
  commit(folder, '2026-02-08')
  expect(toldOf(historyOf(folder))).toEqual(['2026-02-06 / published fees', '2026-02-08 / reworded fees'])
})

test('a commit that is left out is listed with the reason, and nothing of what it said is told', () => {
  const folder = repository({ 'fees.md': words })
  write(folder, 'fees.md', words.replace('Members', 'Members, such as Erika Mustermann,'))
  const id = commit(folder, '2026-02-07')
  write(folder, 'fees.md', later)
  commit(folder, '2026-02-08')
  const leaveOut = `history: {leaveOut: [{commit: ${id.slice(0, 8)}, reason: It names a person.}]}\n`
  write(folder, 'site.yaml', `title: T\ndescription: D\norigin: https://example.org\n${leaveOut}`)
  const { pages, problems } = historyOf(folder)
  expect(toldOf({ pages, problems })).toEqual([
    '2026-02-06 /fees/ published introduction',
    '2026-02-07 /fees/ unreadable',
    '2026-02-08 /fees/ reworded introduction',
  ])
  expect(pages.get('/fees/')?.revisions[1]?.problem).toContain('It names a person.')
  expect(JSON.stringify([...pages])).not.toContain('Mustermann')
  expect(problems).toEqual([])
})

test('a file that becomes a symbolic link is gone, and there again when it is a file', () => {
  const folder = repository({ 'fees.md': words, 'a.md': later })
  rmSync(join(folder, 'fees.md'))
  symlinkSync('a.md', join(folder, 'fees.md'))
  commit(folder, '2026-02-07')
  const told = [
    '2026-02-06 /a/ published introduction',
    '2026-02-06 /fees/ published introduction',
    '2026-02-07 /fees/ removed',
    '2026-02-07 /fees/ withdrawn introduction',
  ]
  expect(toldOf(historyOf(folder))).toEqual(told)
  expect(historyOf(folder).pages.get('/fees/')?.isGone).toBe(true)
  rmSync(join(folder, 'fees.md'))
  write(folder, 'fees.md', words)
  commit(folder, '2026-02-08')
  expect(toldOf(historyOf(folder))).toEqual([...told, '2026-02-08 /fees/ restored introduction'])
})

test('a page is followed through commits that made it no page', () => {
  const folder = repository({ 'fees.md': words })
  for (const [index, fields] of ['draft: true', 'title: Fees', 'draft: true', 'title: Fees'].entries()) {
    write(folder, 'fees.md', `---\n${fields}\n---\n\n${words.slice(words.indexOf('Members'))}`)
    commit(folder, `2026-02-0${index + 7}`)
  }
  expect(toldOf(historyOf(folder)).map((line) => line.replace(/^2026-02-0|\/fees\/ /g, ''))).toEqual([
    '6 published introduction',
    '7 removed',
    '7 withdrawn introduction',
    '8 restored introduction',
    '9 removed',
    '9 withdrawn introduction',
    '2026-02-10 restored introduction',
  ])
  expect(git(folder, 'status', '--porcelain')).toBe('')
})
