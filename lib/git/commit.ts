import type { Repository } from './repository'
import { askGit, askGitFor } from './run-git'

/** The commit that a revision of an editor's own stands for: a branch, a tag, an id; undefined if there is none. */
export function commitOf({ root }: Repository, revision: string): string | undefined {
  // What begins so would be an option.
  if (revision.startsWith('-') || revision === '') return undefined
  return askGit(root, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`])
}

/**
 * The day a commit was made, in UTC, as `YYYY-MM-DD`.
 *
 * @throws GitError if there is no such commit.
 */
export function dayOf({ root }: Repository, commit: string): string {
  // `git log` would check signatures, where it is set up to.
  const lines = askGitFor(
    root,
    ['rev-list', '--max-count=1', '--format=%ct', commit, '--'],
    `git can't read the commit ${commit}.`,
  )
  return new Date(Number(lines.split('\n').at(-1)) * 1000).toISOString().slice(0, 10)
}
