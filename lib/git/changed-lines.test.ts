import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { commit, git, repository, write } from '#lib/testing/repository'
import { findBaseOf } from './base'
import { changesSince } from './changed-lines'

// Git is run many times.
vi.setConfig({ testTimeout: 30_000 })

const lines = (count: number) => Array.from({ length: count }, (_, index) => `Line ${index + 1}\n`).join('')

/** What has changed since a branch was left. */
function changedSince(folder: string, revision = 'main') {
  const base = findBaseOf(folder, revision)
  if ('reason' in base) throw new Error(base.reason)
  return changesSince(folder, base.commit)
}

/** Which of the first ten lines of a file have changed. */
function changed(folder: string, file: string, revision = 'main'): number[] {
  const { isChanged } = changedSince(folder, revision)
  return Array.from({ length: 10 }, (_, index) => index + 1).filter((line) => isChanged({ file, line, column: 1 }))
}

test.for(['a.md', 'a folder/naïve “file”.md', 'tab\tand "quote".md', '[a]*.md', '-a.md'])(
  'lines of %j are changed in commits, in the index and in files',
  (path) => {
    const folder = repository({ [path]: lines(9), 'a.md': lines(9) })
    git(folder, 'switch', '-qc', 'branch')
    write(folder, path, lines(9).replace('Line 2', 'Two'))
    commit(folder)
    write(folder, path, lines(9).replace('Line 2', 'Two').replace('Line 5', 'Five'))
    git(folder, 'add', '-A')
    write(folder, path, lines(9).replace('Line 2', 'Two').replace('Line 5', 'Five').replace('Line 7\n', '7\n7\n'))
    expect(changed(folder, path)).toEqual([2, 5, 7, 8])
  },
)

test('what the other branch has changed since is not changed here', () => {
  const folder = repository({ 'a.md': lines(9) })
  git(folder, 'switch', '-qc', 'branch')
  write(folder, 'a.md', lines(9).replace('Line 2', 'Two'))
  commit(folder)
  git(folder, 'switch', '-q', 'main')
  write(folder, 'a.md', lines(9).replace('Line 8', 'Eight'))
  commit(folder)
  git(folder, 'switch', '-q', 'branch')
  expect(changed(folder, 'a.md')).toEqual([2])
})

test('a new file has changed as a whole, whether git knows of it or not', () => {
  const folder = repository({ 'a.md': 'A\n' })
  write(folder, 'added.md', lines(2))
  git(folder, 'add', '-A')
  write(folder, 'new folder/new.md', lines(2))
  expect(changed(folder, 'added.md')).toHaveLength(10)
  expect(changed(folder, 'new folder/new.md')).toHaveLength(10)
  expect(changed(folder, 'a.md')).toEqual([])
})

test('of a file that was renamed, from outside of the folder too, only what else has changed counts', () => {
  const folder = repository({ 'drafts/old.md': lines(9), 'content/a.md': 'A\n' })
  renameSync(join(folder, 'drafts/old.md'), join(folder, 'content/new name.md'))
  git(folder, 'add', '-A')
  write(folder, 'content/new name.md', lines(9).replace('Line 3', 'Three'))
  expect(changed(join(folder, 'content'), 'new name.md')).toEqual([3])
})

test('lines that were taken away leave none that have changed', () => {
  const folder = repository({ 'a.md': lines(9) })
  write(folder, 'a.md', lines(9).replace('Line 4\n', ''))
  expect(changed(folder, 'a.md')).toEqual([])
})

test('a stretch of several lines has changed if one of them has', () => {
  const folder = repository({ 'a.md': lines(9) })
  write(folder, 'a.md', lines(9).replace('Line 4', 'Four'))
  const { isChanged } = changedSince(folder)
  expect(isChanged({ file: 'a.md', line: 2, column: 1, end: { line: 4, column: 2 } })).toBe(true)
  expect(isChanged({ file: 'a.md', line: 2, column: 1, end: { line: 3, column: 2 } })).toBe(false)
})

test('the files that have changed are those that are still there', () => {
  const folder = repository({ 'content/a.md': lines(9), 'content/b.md': 'B\n', 'content/c.md': 'C\n', 'd.md': 'D\n' })
  renameSync(join(folder, 'content/a.md'), join(folder, 'content/new.md'))
  git(folder, 'rm', '-q', 'content/b.md')
  write(folder, 'd.md', 'E\n')
  write(folder, 'content/é.md', 'E\n')
  git(folder, 'add', '-A', '.')
  const { files, gone } = changedSince(join(folder, 'content'))
  expect([...files].sort()).toEqual(['new.md', 'é.md'])
  expect([...gone].sort()).toEqual(['a.md', 'b.md'])
})

test('of very many files the lines are known, too', () => {
  const paths = Array.from({ length: 300 }, (_, index) => `${'long-name-'.repeat(8)}${index}.md`)
  const folder = repository(Object.fromEntries(paths.map((path) => [path, lines(9)])))
  for (const path of paths) write(folder, path, lines(9).replace('Line 4', 'Four'))
  const { isChanged } = changedSince(folder)
  const found = paths.flatMap((file) => [3, 4, 5].filter((line) => isChanged({ file, line, column: 1 })))
  expect(found).toEqual(paths.map(() => 4))
})
