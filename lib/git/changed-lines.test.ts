import { execFileSync } from 'node:child_process'
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '#lib/testing/temporary-folder'
import { changedSince } from './changed-lines'
import { GitError } from './run-git'

const person = {
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@b.c',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@b.c',
}

function git(folder: string, ...args: string[]) {
  const env = { ...process.env, ...person, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }
  return execFileSync('git', args, { cwd: folder, env, encoding: 'utf8' })
}

const lines = (count: number) => Array.from({ length: count }, (_, index) => `Line ${index + 1}\n`).join('')

/** A repository whose branch `main` has one commit with these files. */
function repository(files: Record<string, string>): string {
  const folder = temporaryFolder(files)
  git(folder, 'init', '-q', '-b', 'main')
  commit(folder)
  return folder
}

function commit(folder: string) {
  git(folder, 'add', '-A')
  git(folder, 'commit', '-qm', 'Change')
}

function write(folder: string, path: string, text: string) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

/** Which of the first ten lines of a file have changed. */
function changed(folder: string, file: string, revision = 'main'): number[] {
  const isChanged = changedSince(folder, revision)
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
  const isChanged = changedSince(folder, 'main')
  expect(isChanged({ file: 'a.md', line: 2, column: 1, end: { line: 4, column: 2 } })).toBe(true)
  expect(isChanged({ file: 'a.md', line: 2, column: 1, end: { line: 3, column: 2 } })).toBe(false)
})

test.for(['none', '-p', '--all', ''])('`%s` is no revision, which is said in a sentence', (revision) => {
  const folder = repository({ 'a.md': 'A\n' })
  expect(() => changedSince(folder, revision)).toThrow(GitError)
  expect(() => changedSince(folder, revision)).toThrow(`There is no revision \`${revision}\` here`)
})

test('a folder outside of git, and histories that have nothing in common, are said in a sentence', () => {
  expect(() => changedSince(temporaryFolder({}), 'main')).toThrow('is in no git repository that can be read.')
  const folder = repository({ 'a.md': 'A\n' })
  git(folder, 'switch', '-q', '--orphan', 'other')
  write(folder, 'b.md', 'B\n')
  commit(folder)
  expect(() => changedSince(folder, 'main')).toThrow('have no commit in common')
})

test('a machine without git is told so', () => {
  const folder = repository({ 'a.md': 'A\n' })
  const path = process.env['PATH']
  process.env['PATH'] = '/nowhere'
  try {
    expect(() => changedSince(folder, 'main')).toThrow('There is no `git` on this machine')
  } finally {
    process.env['PATH'] = path
  }
})
