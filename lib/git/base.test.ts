import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { clone, commit, git, repository, write } from '#lib/testing/repository'
import { temporaryFolder } from '#lib/testing/temporary-folder'
import { type BaseCommit, findBase, findBaseOf, findLastCommit, type NoBase, nameOf } from './base'
import type { FetchOptions } from './branch-base'

// Git is run many times.
vi.setConfig({ testTimeout: 30_000 })

const offline = { mayFetch: false }

/** What a site whose content is the folder `content` of a repository is compared with. */
function baseIn(folder: string, branch = 'main', options: FetchOptions = offline): BaseCommit | NoBase {
  return findBase({ content: join(folder, 'content'), public: join(folder, 'public') }, branch, options)
}

/** The reason why there is none, with paths of this test taken out. */
function reasonIn(folder: string, branch?: string, options?: FetchOptions): string {
  const base = baseIn(folder, branch, options)
  return 'reason' in base ? base.reason.replaceAll(folder, '…') : `There is a base: ${nameOf(base)}`
}

function commitIn(folder: string, branch?: string, options?: FetchOptions): string {
  const base = baseIn(folder, branch, options)
  return 'reason' in base ? base.reason : base.commit
}

const files = { 'content/a.md': 'A\n', 'public/a.svg': '<svg/>' }

test('a branch is compared with where it left `main`, whatever both have done since', () => {
  const folder = repository(files)
  const left = commit(folder, '2026-02-07')
  git(folder, 'switch', '-qc', 'branch')
  write(folder, 'content/a.md', 'B\n')
  commit(folder, '2026-02-08')
  git(folder, 'switch', '-q', 'main')
  commit(folder, '2026-02-09')
  git(folder, 'switch', '-q', 'branch')
  const base = baseIn(folder)
  expect(base).toEqual({ commit: left, date: '2026-02-07', branch: 'main' })
  expect('reason' in base ? '' : nameOf(base)).toBe(`main at ${left.slice(0, 7)} of 2026-02-07`)
  // A commit that is checked out by itself, as hosts do.
  git(folder, 'switch', '-q', '--detach')
  expect(commitIn(folder)).toBe(left)
})

test('the day of a commit is that in UTC', () => {
  const folder = repository(files)
  const env = { GIT_COMMITTER_DATE: '2026-02-06T23:30:00-05:00' }
  Object.assign(process.env, env)
  try {
    git(folder, 'commit', '-q', '--allow-empty', '-m', 'Late')
  } finally {
    delete process.env['GIT_COMMITTER_DATE']
  }
  expect(findLastCommit(folder)).toMatchObject({ date: '2026-02-07', branch: 'the last commit' })
})

test('on the production branch, what is not committed is compared with its last commit', () => {
  const folder = repository(files)
  const head = commit(folder)
  const nothing = { reason: `Nothing has changed since main at ${head.slice(0, 7)} of 2026-02-06.`, isExpected: true }
  expect(baseIn(folder)).toEqual(nothing)
  write(folder, 'elsewhere.md', 'Not of the site.\n')
  expect(baseIn(folder)).toEqual(nothing)
  for (const path of ['content/a.md', 'content/new/b.md', 'public/new.svg']) {
    write(folder, path, 'New\n')
    expect(commitIn(folder), path).toBe(head)
    git(folder, 'stash', '-q', '-u')
  }
  expect(baseIn(folder)).toEqual(nothing)
})

test('what is committed on the local `main` and not published is compared with what is', () => {
  const origin = repository(files)
  const folder = clone(origin)
  const published = git(folder, 'rev-parse', 'HEAD')
  write(folder, 'content/a.md', 'B\n')
  commit(folder)
  expect(commitIn(folder)).toBe(published)
})

test('a local `main` that is out of date is not asked, where its remote has one', () => {
  const origin = repository(files)
  const folder = clone(origin)
  const left = commit(origin, '2026-02-07')
  git(folder, 'fetch', '-q')
  git(folder, 'switch', '-qc', 'branch', 'origin/main')
  write(folder, 'content/a.md', 'B\n')
  commit(folder)
  expect(commitIn(folder)).toBe(left)
})

test('`upstream` comes before `origin`, which is a fork then', () => {
  const upstream = repository(files)
  const folder = clone(upstream)
  const left = git(folder, 'rev-parse', 'HEAD')
  write(folder, 'content/a.md', 'B\n')
  commit(folder)
  // The fork has what is not published.
  git(folder, 'update-ref', 'refs/remotes/origin/main', 'HEAD')
  expect(reasonIn(folder)).toMatch(/^Nothing has changed since main/)
  git(folder, 'remote', 'add', 'upstream', `file://${upstream}`)
  git(folder, 'fetch', '-q', 'upstream')
  expect(commitIn(folder)).toBe(left)
})

test('a merge that nobody has made is compared with the branch it would be merged to', () => {
  const folder = repository(files)
  git(folder, 'switch', '-qc', 'branch')
  write(folder, 'content/a.md', 'B\n')
  commit(folder)
  git(folder, 'switch', '-q', 'main')
  const tip = commit(folder)
  git(folder, 'switch', '-q', '--detach')
  git(folder, 'merge', '-q', '--no-ff', '-m', 'Merge', 'branch')
  expect(commitIn(folder)).toBe(tip)
})

test.for([
  '-q',
  '--all',
  '$(touch evil)x'.replace(' ', '-'),
  '`id`',
  "it's",
  '"both"',
  'ünï/cödé',
  'a;b',
  'a&&b|c',
  '%s',
  '#1',
  'a=b',
])('a production branch may be named %s', (name) => {
  const folder = repository(files)
  const left = commit(folder)
  git(folder, 'update-ref', `refs/heads/${name}`, left)
  write(folder, 'content/a.md', 'B\n')
  commit(folder)
  const isAllowed = !name.startsWith('-')
  expect(commitIn(folder, name)).toBe(isAllowed ? left : `\`${name}\` is no name that a branch can have.`)
})

test.for([
  'main~1',
  'main^',
  'a..b',
  'main:content',
  '',
  ' ',
  'HEAD',
  '@',
  'a\nb',
  'main@{1}',
  '../x',
  'a.lock',
  '^main',
])('%j is no name of a branch', (name) => {
  expect(reasonIn(repository(files), name)).toBe(`\`${name}\` is no name that a branch can have.`)
})

test('a worktree is compared as its repository is', () => {
  const folder = repository(files)
  const left = git(folder, 'rev-parse', 'HEAD')
  const tree = join(temporaryFolder({}), 'tree')
  git(folder, 'worktree', 'add', '-q', '-b', 'branch', tree)
  write(tree, 'content/a.md', 'B\n')
  commit(tree)
  expect(commitIn(tree)).toBe(left)
})

test('a repository with nothing that is published is said to be one', () => {
  const folder = repository(files)
  const field = '`productionBranch` in site.yaml names the one that is published.'
  expect(reasonIn(folder, 'production')).toBe(`There is no branch \`production\` here: ${field}`)
  expect(baseIn(folder, 'production')).toMatchObject({ isExpected: false })
})

test('histories without a commit in common are said to be so', () => {
  const folder = repository(files)
  git(folder, 'switch', '-q', '--orphan', 'other')
  write(folder, 'content/a.md', 'B\n')
  commit(folder)
  const reason = 'HEAD and `main` have no commit in common, so there is nothing to compare with.'
  expect(baseIn(folder)).toEqual({ reason, isExpected: false })
})

test('a repository without a commit, and a folder without a repository, are expected to have no base', () => {
  const folder = temporaryFolder(files)
  const content = join(folder, 'content')
  expect(baseIn(folder)).toEqual({ reason: `${content} is in no git repository.`, isExpected: true })
  expect(findLastCommit(content)).toEqual({ reason: `${content} is in no git repository.`, isExpected: true })
  git(folder, 'init', '-q')
  expect(baseIn(folder)).toEqual({ reason: 'Nothing has been committed here yet.', isExpected: true })
  // In git's own folder there is no working tree.
  expect(findLastCommit(join(folder, '.git'))).toMatchObject({ isExpected: true })
})

test('content in a submodule has no base, as its branches say nothing of what is published', () => {
  const words = repository({ 'a.md': 'A\n' })
  const folder = repository({ 'public/a.svg': '<svg/>' })
  git(folder, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', `file://${words}`, 'content')
  commit(folder)
  expect(reasonIn(folder)).toBe(
    'The content lies in a submodule, and which commit of it is published is not known here.',
  )
})

test.for(['none', '-p', '--all', ''])('`%s` is no revision, which is said in a sentence', (revision) => {
  const reason = `There is no revision \`${revision}\` here: name a branch, a tag or a commit. \`git fetch\` gets what is missing.`
  expect(findBaseOf(repository(files), revision)).toEqual({ reason, isExpected: false })
})

test('a revision that has nothing in common is said to have nothing', () => {
  const folder = repository(files)
  git(folder, 'switch', '-q', '--orphan', 'other')
  commit(folder)
  expect(findBaseOf(folder, 'main')).toMatchObject({
    reason: '`main` and HEAD have no commit in common: `git fetch --unshallow` gets the whole history.',
  })
})

test('a machine without git is told so', () => {
  const folder = repository(files)
  const path = process.env['PATH']
  process.env['PATH'] = '/nowhere'
  try {
    const reason = 'There is no `git` on this machine to say what has changed.'
    expect(baseIn(folder)).toEqual({ reason, isExpected: true })
    expect(findBaseOf(folder, 'main')).toEqual({ reason, isExpected: true })
  } finally {
    process.env['PATH'] = path
  }
})

test('a repository of somebody else is not read, and git says how it would be', () => {
  const folder = repository(files)
  write(folder, 'content/a.md', 'B\n')
  process.env['GIT_TEST_ASSUME_DIFFERENT_OWNER'] = '1'
  try {
    expect(reasonIn(folder)).toBe(
      "git doesn't read the repository with …/content, as it belongs to somebody else: `git config --global --add safe.directory …` lets it.",
    )
    expect(baseIn(folder)).toMatchObject({ isExpected: false })
  } finally {
    delete process.env['GIT_TEST_ASSUME_DIFFERENT_OWNER']
  }
})

test('what a hook has set leads to no other repository', () => {
  const folder = repository(files)
  const left = git(folder, 'rev-parse', 'HEAD')
  write(folder, 'content/a.md', 'B\n')
  const other = repository({ 'b.md': 'B\n' })
  process.env['GIT_DIR'] = join(other, '.git')
  try {
    expect(commitIn(folder)).toBe(left)
  } finally {
    delete process.env['GIT_DIR']
  }
})

test('a folder that was moved is found in its repository', () => {
  const folder = repository({ 'words/a.md': 'A\n' })
  const left = git(folder, 'rev-parse', 'HEAD')
  renameSync(join(folder, 'words'), join(folder, 'content'))
  expect(commitIn(folder)).toBe(left)
})
