import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { temporaryFolder } from './temporary-folder'

const person = {
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@b.c',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@b.c',
}

/** Runs git in a folder, whatever the settings of this machine are. */
export function git(folder: string, ...args: string[]): string {
  const settings = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', GIT_ALLOW_PROTOCOL: 'file' }
  const env = { ...process.env, ...person, ...settings }
  return execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()
}

/** A repository whose branch `main` has one commit with these files. */
export function repository(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder(files)
  git(folder, 'init', '-q', '-b', 'main')
  commit(folder)
  return folder
}

/** Commits whatever has changed, at noon of a day in UTC; returns the commit's id. */
export function commit(folder: string, day = '2026-02-06'): string {
  git(folder, 'add', '-A')
  const date = `${day}T12:00:00Z`
  execFileSync('git', ['commit', '-qm', 'Change', '--allow-empty', '--date', date], {
    cwd: folder,
    env: { ...process.env, ...person, GIT_COMMITTER_DATE: date, GIT_CONFIG_GLOBAL: '/dev/null' },
  })
  return git(folder, 'rev-parse', 'HEAD')
}

/** Writes a file below a folder. */
export function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

/** A clone of a repository, over a transport that can be shallow. */
export function clone(folder: string, ...options: string[]): string {
  const target = temporaryFolder({})
  git(target, 'clone', '-q', ...options, `file://${folder}`, '.')
  return target
}

/** Adds commits to a branch that isn't checked out, quickly; each changes a file in `content/`. */
export function addCommits(folder: string, branch: string, count: number): void {
  const commits = Array.from({ length: count }, (_, index) => {
    const text = `${branch} ${index}\n`
    const from = index === 0 ? `from refs/heads/${branch}^0\n` : ''
    return `commit refs/heads/${branch}\ncommitter A <a@b.c> ${1_770_000_000 + index} +0000\ndata 6\nChange\n${from}M 644 inline content/${branch}.md\ndata ${text.length}\n${text}\n`
  })
  execFileSync('git', ['fast-import', '--quiet'], { cwd: folder, input: commits.join('') })
}
