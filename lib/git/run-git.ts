import { spawnSync } from 'node:child_process'
import { environmentWith } from '#lib/environment'

/** The only module that runs git. */

/** As much as git may say at once: the names of all files of a large repository, or the bytes of many. */
const MAX_BYTES = 512 * 1024 * 1024

/** How long a git that reads this machine's disk alone may take. */
const TIMEOUT_MS = 60_000

/** Why git can't say what is asked of it, as a sentence for the person who asks. */
export class GitError extends Error {}

/** There is nothing that could be compared, as nobody would expect otherwise. */
export class NothingToCompare extends GitError {}

/** What git has answered. */
export interface GitAnswer {
  /** Whether its exit code is 0. */
  isOk: boolean
  output: Buffer
  /** What it says went wrong, in English. */
  complaint: string
}

interface Asking {
  input?: string
  /** How long it may take, in milliseconds; it is ended then, as if it had failed. */
  timeout?: number
  /** The settings to run it with: `core.quotePath=false`. */
  settings?: readonly string[]
  /** Variables of its environment. */
  variables?: Readonly<Record<string, string>>
}

/**
 * Runs git in a folder. It asks nobody for anything, runs no hook, and reads the repository that the folder
 * lies in, whatever a hook that has led here says.
 *
 * @throws GitError if there is no git.
 */
export function runGit(folder: string, args: readonly string[], asking: Asking = {}): GitAnswer {
  const { input = '', timeout = TIMEOUT_MS, settings = [], variables = {} } = asking
  const set = ['core.hooksPath=/dev/null', ...settings].flatMap((setting) => ['-c', setting])
  const run = spawnSync('git', ['-C', folder, '--no-optional-locks', ...set, ...args], {
    input,
    timeout,
    maxBuffer: MAX_BYTES,
    env: environmentWith({ ...ofThisFolder, ...withoutQuestions, ...variables }),
  })
  const code = run.error && 'code' in run.error ? run.error.code : undefined
  if (code === 'ENOENT') throw new NothingToCompare('There is no `git` on this machine to say what has changed.')
  if (run.error && code !== 'ETIMEDOUT') throw new GitError(`git could not be run: ${run.error.message}.`)
  return { isOk: run.status === 0, output: run.stdout, complaint: run.stderr.toString() }
}

/** Variables that hooks are run with, by which git takes another repository or other files for those of a folder. */
const ofThisFolder = {
  GIT_DIR: undefined,
  GIT_WORK_TREE: undefined,
  GIT_INDEX_FILE: undefined,
  GIT_PREFIX: undefined,
  GIT_COMMON_DIR: undefined,
  GIT_OBJECT_DIRECTORY: undefined,
  GIT_ALTERNATE_OBJECT_DIRECTORIES: undefined,
  // Commits as they were made, and sentences as they are looked for.
  GIT_NO_REPLACE_OBJECTS: '1',
  LC_ALL: 'C',
}

/** No window and no line that waits for a name or a password. */
const withoutQuestions = { GIT_TERMINAL_PROMPT: '0', GIT_ASKPASS: '', GCM_INTERACTIVE: 'never' }

/** Variables by which a clone without all files takes those that it lacks for lost, instead of fetching each. */
export const withoutFetching = {
  // Newer versions of git heed the first, older ones the second.
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
}

/**
 * What git prints, without the line break at its end.
 *
 * @returns undefined if git ends with an exit code other than 0.
 * @throws GitError if there is no git.
 */
export function askGit(folder: string, args: readonly string[]): string | undefined {
  const { isOk, output } = runGit(folder, args)
  return isOk ? output.toString().replace(/\n$/, '') : undefined
}

/**
 * What git prints, without the line break at its end.
 *
 * @throws GitError with this message if git ends with an exit code other than 0.
 */
export function askGitFor(folder: string, args: readonly string[], otherwise: string): string {
  const answer = askGit(folder, args)
  if (answer === undefined) throw new GitError(otherwise)
  return answer
}
