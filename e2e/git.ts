import { spawnSync } from 'node:child_process'

const date = '2026-02-06T12:00:00Z'

/** Runs git in a folder, as somebody, on 6 February 2026. */
export function git(folder: string, ...args: string[]): void {
  const settings = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false']
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }
  const { status, stderr } = spawnSync('git', [...settings, ...args], { cwd: folder, env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`)
}

/** Commits all that is in a folder. */
export function commitAll(folder: string, message: string): void {
  git(folder, 'add', '-A')
  git(folder, 'commit', '-qm', message)
}
