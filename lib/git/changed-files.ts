import { type Repository, toPathspec } from './repository'
import { askGitFor } from './run-git'

/** The files that differ from a commit, by their paths in the repository. */
export interface ChangedFiles {
  /** Those that are there, each with the name that it had; undefined for a new one. */
  present: ReadonlyMap<string, string | undefined>
  /** Those that are not, whether they were removed or renamed. */
  gone: ReadonlySet<string>
}

/**
 * The files below a folder that differ between a commit and the working tree.
 *
 * @throws GitError if git can't compare them.
 */
export function changedFilesSince({ root, prefix }: Repository, commit: string): ChangedFiles {
  const unable = 'git could not compare the files.'
  // Of the whole repository: a file may have come from outside of the folder.
  const compare = ['diff', '--name-status', '-z', '-M', '--no-ext-diff', '--ignore-submodules', commit, '--']
  const tracked = askGitFor(root, compare, unable)
  const list = ['ls-files', '--others', '--exclude-standard', '-z', '--', toPathspec(prefix)]
  const untracked = askGitFor(root, list, unable)
  const present = new Map<string, string | undefined>()
  const gone = new Set<string>()
  const words = tracked.split('\0')
  for (let at = 0; at + 1 < words.length; ) {
    const status = words[at]?.[0]
    const former = words[at + 1]
    const length = status === 'R' || status === 'C' ? 3 : 2
    const path = words[at + length - 1]
    if (path?.startsWith(prefix) && status !== 'D') present.set(path, status === 'A' ? undefined : former)
    if (former?.startsWith(prefix) && (status === 'D' || status === 'R')) gone.add(former)
    at += length
  }
  for (const path of untracked.split('\0')) if (path !== '') present.set(path, undefined)
  return { present, gone }
}
