import { chmodSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { addCommits, clone, commit, git, repository, write } from '#lib/testing/repository'
import { type GitLog, readLog } from './log'

// Git is run many times.
vi.setConfig({ testTimeout: 30_000 })

function logOf(folder: string): GitLog {
  return readLog({ root: folder, head: git(folder, 'rev-parse', 'HEAD') })
}

/** What each commit did, in brief, having seen that it did it to what was there, and that the files of HEAD come of it. */
function changesIn(folder: string): string[] {
  const blobs = new Map<string, string>()
  const changes = logOf(folder).commits.map(({ files }) => {
    for (const { path, formerPath = path, formerBlob } of files) {
      expect(blobs.get(formerPath)).toBe(formerBlob)
      blobs.delete(formerPath)
    }
    for (const { path, blob } of files) if (blob !== undefined) blobs.set(path, blob)
    const names = files.map(({ kind, path, formerPath }) => `${kind} ${formerPath ? `${formerPath} > ` : ''}${path}`)
    return names.join(', ')
  })
  const tree = git(folder, 'ls-tree', '-r', '-z', 'HEAD').matchAll(/100\d+ blob (\w+)\t([^\0]+)/g)
  expect(Object.fromEntries(blobs)).toEqual(Object.fromEntries(Array.from(tree, ([, blob, path]) => [path, blob])))
  return changes
}

const text = Array.from({ length: 20 }, (_, index) => `Sentence ${index}.\n`).join('')

function move(folder: string, from: string, to: string, changed?: string): void {
  write(folder, to, '')
  git(folder, 'mv', '-f', '--', from, to)
  if (changed !== undefined) write(folder, to, changed)
  commit(folder)
}

test('files are added, changed, removed and added again, the oldest commit first', () => {
  const folder = repository({ 'a.md': 'A\n', 'b/c.md': 'C\n' })
  write(folder, 'a.md', 'B\n')
  commit(folder)
  commit(folder)
  rmSync(join(folder, 'a.md'))
  commit(folder)
  write(folder, 'a.md', 'A\n')
  commit(folder)
  expect(changesIn(folder)).toEqual(['added a.md, added b/c.md', 'changed a.md', '', 'removed a.md', 'added a.md'])
})

test('a file is followed when it moves, from outside too, twice, and with other words', () => {
  const folder = repository({ 'a.md': text })
  move(folder, 'a.md', 'content/b.md')
  move(folder, 'content/b.md', 'content/c/d.md', text.replace('Sentence 3', 'Words'))
  move(folder, 'content/c/d.md', 'e.md', 'Nothing of what it said.\n')
  expect(changesIn(folder)).toEqual([
    'added a.md',
    'moved a.md > content/b.md',
    'moved content/b.md > content/c/d.md',
    'removed content/c/d.md, added e.md',
  ])
})

test('a file that became two has moved to the first of them, and a copy is new', () => {
  const folder = repository({ 'a.md': text })
  write(folder, 'b.md', text)
  move(folder, 'a.md', 'c.md')
  write(folder, 'd.md', text)
  commit(folder)
  expect(changesIn(folder)).toEqual(['added a.md', 'moved a.md > b.md, added c.md', 'added d.md'])
})

test('a file that takes the name of another is that one with other words', () => {
  const folder = repository({ 'a.md': text, 'b.md': text.replaceAll('Sentence', 'Word') })
  git(folder, 'mv', 'b.md', 'c.md')
  move(folder, 'a.md', 'b.md')
  expect(changesIn(folder)).toEqual(['added a.md, added b.md', 'removed a.md, changed b.md, added c.md'])
})

test('a merge is what it brought to the main line, whose commits alone are listed', () => {
  const folder = repository({ 'a.md': 'A\n' })
  git(folder, 'switch', '-qc', 'branch')
  for (const words of ['B\n', 'C\n']) {
    write(folder, 'b.md', words)
    commit(folder)
  }
  git(folder, 'switch', '-q', 'main')
  write(folder, 'a.md', 'D\n')
  commit(folder)
  git(folder, 'merge', '-q', '--no-ff', '-m', 'Merge the branch', 'branch')
  expect(changesIn(folder)).toEqual(['added a.md', 'changed a.md', 'added b.md'])
  expect(logOf(folder).commits.map(({ subject }) => subject)).toEqual(['Change', 'Change', 'Merge the branch'])
})

test('symbolic links and submodules are no files, and whether one can be run is nothing of what it says', () => {
  const folder = repository({ 'a.md': 'A\n', 'b.md': 'B\n' })
  rmSync(join(folder, 'a.md'))
  symlinkSync('b.md', join(folder, 'a.md'))
  chmodSync(join(folder, 'b.md'), 0o755)
  commit(folder)
  rmSync(join(folder, 'a.md'))
  commit(folder)
  git(folder, 'update-index', '--add', '--cacheinfo', `160000,${git(folder, 'rev-parse', 'HEAD')},c`)
  git(folder, 'commit', '-qm', 'Submodule')
  git(folder, 'rm', '-q', '--cached', 'c')
  write(folder, 'c', 'C\n')
  commit(folder)
  expect(changesIn(folder)).toEqual(['added a.md, added b.md', 'removed a.md', '', '', 'added c'])
})

test.for([
  'a b',
  '"quoted"',
  "it's",
  'tab\tand\nline',
  ':100644 100644 a b M',
  'é',
  '日本語',
  'back\\slash',
  '\u202E',
  '-x',
  'a'.repeat(200),
])('a file may be named %j', (name) => {
  const folder = repository({ 'a.md': text })
  move(folder, 'a.md', name)
  write(folder, name, 'B\n')
  commit(folder)
  expect(changesIn(folder)).toEqual(['added a.md', `moved a.md > ${name}`, `changed ${name}`])
})

test('commits are in the order they were made from one another, whatever their clocks say', () => {
  const folder = repository({ 'a.md': 'A\n' })
  const ids = ['2030-01-01', '2001-01-01', '2026-02-07'].map((day) => commit(folder, day))
  const { commits } = logOf(folder)
  expect(commits.slice(1).map(({ id }) => id)).toEqual(ids)
  expect(commits.map(({ time }) => new Date(time * 1000).toISOString().slice(0, 10))).toEqual([
    '2026-02-06',
    '2030-01-01',
    '2001-01-01',
    '2026-02-07',
  ])
})

test('a shallow clone has a boundary, and so has none that reaches back to the first commit', () => {
  const origin = repository({ 'a.md': 'A\n' })
  addCommits(origin, 'main', 2)
  const boundaries = (folder: string) => logOf(folder).commits.map(({ isBoundary }) => isBoundary)
  expect(boundaries(origin)).toEqual([false, false, false])
  const folder = clone(origin, '--depth=2')
  expect(boundaries(folder)).toEqual([true, false])
  expect(logOf(folder).isShallow).toBe(true)
  expect(changesIn(folder)).toEqual(['added a.md, added content/main.md', 'changed content/main.md'])
  const whole = clone(origin, '--depth=3')
  expect(git(whole, 'rev-parse', '--is-shallow-repository')).toBe('true')
  expect(boundaries(whole)).toEqual([false, false, false])
  expect(logOf(whole).isShallow).toBe(false)
})

test('a main line is whole where another branch is not', () => {
  const folder = repository({ 'a.md': 'A\n' })
  git(folder, 'switch', '-qc', 'branch')
  commit(folder)
  const cut = commit(folder)
  git(folder, 'switch', '-q', 'main')
  git(folder, 'merge', '-q', '--no-ff', '-m', 'Merge', 'branch')
  write(folder, '.git/shallow', `${cut}\n`)
  expect(logOf(folder)).toMatchObject({ isShallow: false, commits: [{ isBoundary: false }, { isBoundary: false }] })
})

test('a clone without the files of earlier commits says what it lacks, and fetches nothing', () => {
  const origin = repository({ 'a.md': text })
  move(origin, 'a.md', 'b.md', `${text}More.\n`)
  git(origin, 'config', 'uploadpack.allowFilter', 'true')
  const folder = clone(origin, '--filter=blob:none')
  const objects = git(folder, 'count-objects', '-v')
  expect(() => logOf(folder)).toThrow(
    "The history can't be read, as this clone lacks files of earlier commits: `git fetch --refetch --no-filter` gets them.",
  )
  expect(git(folder, 'count-objects', '-v')).toBe(objects)
  git(folder, 'fetch', '-q', '--no-auto-maintenance', '--refetch', '--no-filter')
  expect(changesIn(folder)).toEqual(['added a.md', 'moved a.md > b.md'])
})

test('a commit that is not there is a sentence', () => {
  const root = repository({})
  expect(() => readLog({ root, head: '0'.repeat(40) })).toThrow("git can't read the history of this repository.")
})
