import { spawnSync } from 'node:child_process'

/** The only module that runs git. */

/** As much as git may say: the names of all files of a large repository. */
const MAX_BYTES = 256 * 1024 * 1024

/** Why git can't say what is asked of it, as a sentence for the person who asks. */
export class GitError extends Error {}

/**
 * What git prints, in a folder.
 *
 * @returns undefined if git ends with an exit code other than 0.
 * @throws GitError if there is no git.
 */
function askGit(folder: string, ...args: string[]): string | undefined {
  const run = spawnSync('git', ['--no-optional-locks', ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: MAX_BYTES,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  if (run.error && 'code' in run.error && run.error.code === 'ENOENT') {
    throw new GitError('There is no `git` on this machine: install it, or leave out --changed-since.')
  }
  if (run.error) throw new GitError(`git could not be run: ${run.error.message}.`)
  return run.status === 0 ? run.stdout : undefined
}

/**
 * What git prints, without the line break at its end.
 *
 * @throws GitError with this message if git ends with an exit code other than 0.
 */
export function askGitFor(folder: string, args: readonly string[], otherwise: string): string {
  const answer = askGit(folder, ...args)
  if (answer === undefined) throw new GitError(otherwise)
  return answer.replace(/\n$/, '')
}
