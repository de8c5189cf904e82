import type { Stretch } from '#lib/findings/finding'
import { type ChangedFiles, changedFilesSince } from './changed-files'
import { parsePatch, type Ranges } from './parse-patch'
import { findRepository, type Repository, toPathspec } from './repository'
import { GitError, runGit } from './run-git'

/** What of a folder has changed. */
export interface Changes {
  /** The paths, below the folder, of the files that have changed and are still there. */
  files: ReadonlySet<string>
  /** Those of the files that were there and are not any more. */
  gone: ReadonlySet<string>
  /** Whether a stretch of a file below the folder lies in lines that have changed. */
  isChanged(stretch: Stretch): boolean
}

const all: Ranges = [[1, Number.POSITIVE_INFINITY]]

/**
 * What the working tree has changed in a folder since a commit. A new file has changed as a whole; of one that
 * was renamed, what was changed besides.
 *
 * @throws GitError if git can't compare them.
 */
export function changesSince(folder: string, commit: string): Changes {
  const repository = findRepository(folder)
  const { present, gone } = changedFilesSince(repository, commit)
  const ranges = changedLines(repository, commit, present)
  const below = (path: string) => path.slice(repository.prefix.length)
  const rangesOf = (path: string) =>
    present.has(path) && present.get(path) === undefined ? all : (ranges.get(path) ?? [])
  return {
    files: new Set(Array.from(present.keys(), below)),
    gone: new Set(Array.from(gone, below)),
    isChanged: ({ file, line, end }) =>
      rangesOf(repository.prefix + file).some(([first, last]) => line <= last && (end?.line ?? line) >= first),
  }
}

/** What the system lets a command line hold, at least: Windows has the least room. */
const MAX_NAMES = 20_000

/** The new lines of all files that were there before: asked in one go, as each question to git takes its time. */
function changedLines({ root }: Repository, commit: string, files: ChangedFiles['present']): Map<string, Ranges> {
  const names = [...files].flatMap(([path, former]) => (former === undefined ? [] : [former, path]))
  const specs = [...new Set(names)].map(toPathspec)
  const isShort = specs.reduce((sum, spec) => sum + spec.length + 3, 0) < MAX_NAMES
  if (specs.length === 0) return new Map()
  const how = ['-U0', '--inter-hunk-context=0', '-M', '--text', '--no-ext-diff', '--no-textconv', '--no-color']
  const prefixes = ['--src-prefix=a/', '--dst-prefix=b/', '--ignore-submodules']
  const { isOk, output } = runGit(root, ['diff', ...how, ...prefixes, commit, '--', ...(isShort ? specs : [])])
  if (!isOk) throw new GitError('git could not compare the files.')
  return parsePatch(output.toString())
}
