import { chmodSync, existsSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { addCommits, clone, commit, git, repository, write } from '#lib/testing/repository'
import { temporaryFolder } from '#lib/testing/temporary-folder'
import { findBase } from './base'

// Each makes repositories and clones of them.
vi.setConfig({ testTimeout: 30_000 })

function baseIn(folder: string, options: { mayFetch?: boolean; repository?: string } = {}): string {
  const folders = { content: join(folder, 'content'), public: join(folder, 'public') }
  const base = findBase(folders, 'main', { mayFetch: true, ...options })
  return 'reason' in base ? base.reason : base.commit
}

const files = { 'content/a.md': 'A\n' }

/** A repository whose branches `main` and `branch` have so many commits since they parted, at the commit it returns. */
function parted(counts: { before: number; main: number; branch: number }) {
  const origin = repository(files)
  git(origin, 'switch', '-q', '--detach')
  addCommits(origin, 'main', counts.before)
  git(origin, 'branch', 'branch', 'main')
  const left = git(origin, 'rev-parse', 'main')
  addCommits(origin, 'main', counts.main)
  addCommits(origin, 'branch', counts.branch)
  git(origin, 'switch', '-q', 'branch')
  return { origin, left }
}

test.for([
  ['--depth=1'],
  ['--depth=1', '--no-single-branch'],
  ['--depth=2', '--no-single-branch'],
  ['--depth=4', '--no-single-branch'],
  ['--single-branch'],
])('a clone with %j gets what it lacks', (how) => {
  const { origin, left } = parted({ before: 5, main: 3, branch: 2 })
  const folder = clone(origin, '--branch=branch', ...how)
  const status = git(folder, 'status', '--porcelain=v2', '--branch')
  expect(baseIn(folder)).toBe(left)
  // And nothing else has changed in it.
  expect(git(folder, 'status', '--porcelain=v2', '--branch')).toBe(status)
  expect(existsSync(join(folder, '.git/FETCH_HEAD'))).toBe(false)
})

test('a history is deepened no further than it has to be', () => {
  const { origin, left } = parted({ before: 120, main: 2, branch: 2 })
  const folder = clone(origin, '--branch=branch', '--depth=1')
  expect(baseIn(folder)).toBe(left)
  expect(git(folder, 'rev-parse', '--is-shallow-repository')).toBe('true')
  expect(Number(git(folder, 'rev-list', '--count', 'HEAD'))).toBeLessThan(60)
})

test('a branch is longer than the first steps reach', () => {
  const { origin, left } = parted({ before: 2, main: 70, branch: 60 })
  expect(baseIn(clone(origin, '--branch=branch', '--depth=1'))).toBe(left)
})

test('a merge that is on no branch is deepened, as hosts clone pull requests', () => {
  const { origin, left } = parted({ before: 120, main: 2, branch: 2 })
  const tip = git(origin, 'rev-parse', 'main')
  git(origin, 'switch', '-q', '--detach', 'main')
  git(origin, 'merge', '-q', '--no-ff', '-m', 'Merge', 'branch')
  git(origin, 'update-ref', 'refs/pull/7/merge', 'HEAD')
  git(origin, 'switch', '-q', 'branch')
  const folder = temporaryFolder({})
  git(folder, 'init', '-q')
  git(folder, 'remote', 'add', 'origin', `file://${origin}`)
  git(folder, 'fetch', '-q', '--depth=1', 'origin', '+refs/pull/7/merge:refs/remotes/pull/7/merge')
  git(folder, 'checkout', '-q', 'refs/remotes/pull/7/merge')
  expect(baseIn(folder)).toBe(tip)
  expect(tip).not.toBe(left)
  expect(git(folder, 'rev-parse', '--is-shallow-repository')).toBe('true')
})

test('commits that no server has are deepened below', () => {
  const { origin, left } = parted({ before: 5, main: 3, branch: 2 })
  const folder = clone(origin, '--branch=branch', '--depth=1')
  write(folder, 'content/a.md', 'C\n')
  commit(folder)
  expect(baseIn(folder)).toBe(left)
})

test('a commit in common that only looks like the last one is not taken for it', () => {
  // `main` was merged into the branch by way of commits that a shallow clone cuts off.
  const origin = repository(files)
  const first = commit(origin)
  git(origin, 'switch', '-qc', 'topic')
  commit(origin)
  git(origin, 'switch', '-q', 'main')
  const later = commit(origin)
  git(origin, 'switch', '-qc', 'branch', first)
  commit(origin)
  git(origin, 'merge', '-q', '--no-ff', '-m', 'Merge main', later)
  const merge = commit(origin)
  write(origin, 'content/a.md', 'B\n')
  commit(origin)
  const folder = clone(origin, '--no-single-branch', '--branch=branch')
  expect(baseIn(folder)).toBe(later)
  // As if the merge's parents had not been fetched, and another way to the first commit had.
  const way = git(folder, 'commit-tree', '-p', first, '-p', 'HEAD', '-m', 'Way', 'HEAD^{tree}')
  git(folder, 'reset', '-q', '--hard', way)
  write(folder, '.git/shallow', `${merge}\n`)
  expect(git(folder, 'merge-base', 'HEAD', 'origin/main')).toBe(first)
  expect(baseIn(folder, { mayFetch: false })).toBe(
    "This clone doesn't reach back to where it left `main`: `git fetch --unshallow` gets what is missing.",
  )
  expect(baseIn(folder)).toBe(later)
})

test('a clone that may not ask its remote says what would help', () => {
  const { origin } = parted({ before: 5, main: 3, branch: 2 })
  const shallow = clone(origin, '--branch=branch', '--depth=2', '--no-single-branch')
  const message = readFileSync(join(shallow, '.git/shallow'), 'utf8')
  expect(baseIn(shallow, { mayFetch: false })).toBe(
    "This clone doesn't reach back to where it left `main`: `git fetch --unshallow` gets what is missing.",
  )
  expect(readFileSync(join(shallow, '.git/shallow'), 'utf8')).toBe(message)
  expect(baseIn(clone(origin, '--branch=branch', '--single-branch'), { mayFetch: false })).toBe(
    'There is no branch `main` here: `git fetch origin` gets it, if it is the one that is published.',
  )
})

test('a remote that is out of reach is said to be', () => {
  const { origin } = parted({ before: 5, main: 3, branch: 2 })
  const [shallow, single] = [['--depth=2', '--no-single-branch'], ['--single-branch']].map((how) =>
    clone(origin, '--branch=branch', ...how),
  )
  renameSync(origin, `${origin}-gone`)
  try {
    expect(baseIn(shallow ?? '')).toBe(
      "This clone doesn't reach back to where it left `main`, and origin could not be asked for more: `git fetch --unshallow` gets what is missing.",
    )
    expect(baseIn(single ?? '')).toBe('There is no branch `main` here, and origin could not be asked for it.')
  } finally {
    renameSync(`${origin}-gone`, origin)
  }
})

test('a remote without the branch, and a clone without a remote, are said to be so', () => {
  const { origin } = parted({ before: 1, main: 1, branch: 1 })
  const field = '`productionBranch` in site.yaml names the one that is published.'
  const none = clone(origin, '--branch=branch', '--single-branch')
  git(origin, 'branch', '-qm', 'main', 'trunk')
  expect(baseIn(none)).toBe(`There is no branch \`main\`, neither here nor at origin: ${field}`)
  const shallow = clone(origin, '--branch=branch', '--depth=1', '--no-single-branch')
  git(shallow, 'update-ref', 'refs/heads/main', 'refs/remotes/origin/trunk')
  git(shallow, 'remote', 'remove', 'origin')
  expect(baseIn(shallow)).toBe(
    "This clone doesn't reach back to where it left `main`, and it has no remote to get more from.",
  )
})

test('where a host has taken the remote away, the repository that it names is asked', () => {
  const { origin, left } = parted({ before: 5, main: 3, branch: 2 })
  const folder = clone(origin, '--branch=branch', '--depth=1')
  git(folder, 'remote', 'remove', 'origin')
  expect(baseIn(folder, { repository: `file://${origin}` })).toBe(left)
})

test('a fetch that another one is in the way of is tried again', () => {
  const { origin, left } = parted({ before: 5, main: 3, branch: 2 })
  const folder = clone(origin, '--branch=branch', '--depth=1')
  const lock = join(folder, '.git/shallow.lock')
  // What answers the first fetch takes the lock that it will need; what answers the second gives it back.
  const answer = `#!/bin/sh\nif [ -e '${lock}' ]; then rm '${lock}'; else touch '${lock}'; fi\nexec git-upload-pack "$@"\n`
  const program = join(temporaryFolder({ answer }), 'answer')
  chmodSync(program, 0o755)
  git(folder, 'config', 'remote.origin.uploadpack', program)
  expect(baseIn(folder)).toBe(left)
  expect(existsSync(lock)).toBe(false)
})

test('two that ask at the same time both get it', async () => {
  const { origin, left } = parted({ before: 90, main: 60, branch: 3 })
  const folder = clone(origin, '--branch=branch', '--depth=1')
  const { spawn } = await import('node:child_process')
  const program = `import { findBase } from ${JSON.stringify(join(process.cwd(), 'lib/git/base.ts'))}
    const base = findBase({ content: 'content', public: 'public' }, 'main', { mayFetch: true })
    console.log(JSON.stringify(base))`
  const script = join(temporaryFolder({ 'ask.mts': program }), 'ask.mts')
  const answers = await Promise.all(
    Array.from({ length: 3 }, () => {
      const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), script], { cwd: folder })
      return new Promise<string>((resolve) => {
        let text = ''
        child.stdout.on('data', (data) => {
          text += data
        })
        child.stderr.on('data', (data) => {
          text += data
        })
        child.on('close', () => resolve(text))
      })
    }),
  )
  expect(answers.map((answer) => JSON.parse(answer).commit)).toEqual([left, left, left])
})
