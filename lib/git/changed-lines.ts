import type { Stretch } from '#lib/findings/finding'
import { askGitFor } from './run-git'

/** The tree below a folder, and the commit that it is compared with. */
interface Comparison {
  /** The repository's own folder. */
  root: string
  /** The path of the folder in the repository: empty, or ended by `/`. */
  prefix: string
  /** The commit from which both HEAD and the revision come. */
  base: string
}

/** The first and the last line of each part that is new. */
type Ranges = readonly (readonly [first: number, last: number])[]

const all: Ranges = [[1, Number.POSITIVE_INFINITY]]

/**
 * Whether a stretch of a file below a folder lies in lines that the working tree has changed since the
 * merge base of HEAD and a revision. A new file has changed as a whole; of one that was renamed, what was
 * changed besides.
 *
 * @throws GitError if there is no git, no repository or no such revision.
 */
export function changedSince(folder: string, revision: string): (stretch: Stretch) => boolean {
  const comparison = compareWith(folder, revision)
  const formerNames = changedFiles(comparison)
  const known = new Map<string, Ranges>()
  return ({ file, line, end }) => {
    const ranges = known.get(file) ?? changedLines(comparison, formerNames, file)
    known.set(file, ranges)
    return ranges.some(([first, last]) => line <= last && (end?.line ?? line) >= first)
  }
}

function compareWith(folder: string, revision: string): Comparison {
  const root = askGitFor(
    folder,
    ['rev-parse', '--show-toplevel'],
    `${folder} is in no git repository that can be read.`,
  )
  const prefix = askGitFor(folder, ['rev-parse', '--show-prefix'], `${folder} is in no work tree of git.`)
  const unknown = `There is no revision \`${revision}\` here: name a branch, a tag or a commit. \`git fetch\` gets what is missing.`
  const name = revision.startsWith('-') ? '' : `${revision}^{commit}`
  const commit = askGitFor(folder, ['rev-parse', '--verify', '--quiet', name], unknown)
  const base = askGitFor(
    folder,
    ['merge-base', 'HEAD', commit],
    `\`${revision}\` and HEAD have no commit in common: \`git fetch --unshallow\` gets the whole history.`,
  )
  return { root, prefix, base }
}

/** The files that differ, each with the name that it had before; undefined for a new one. */
function changedFiles({ root, prefix, base }: Comparison): Map<string, string | undefined> {
  const unable = 'git could not compare the files.'
  const tracked = askGitFor(root, ['diff', '--name-status', '-z', '-M', '--no-ext-diff', base], unable)
  const untracked = askGitFor(
    root,
    ['ls-files', '--others', '--exclude-standard', '-z', '--', `:(top,literal)${prefix}`],
    unable,
  )
  const files = new Map<string, string | undefined>()
  const words = tracked.split('\0')
  for (let at = 0; at + 1 < words.length; ) {
    const status = words[at]?.[0]
    const former = words[at + 1]
    const length = status === 'R' || status === 'C' ? 3 : 2
    const path = words[at + length - 1]
    if (path !== undefined) files.set(path, status === 'A' ? undefined : former)
    at += length
  }
  for (const path of untracked.split('\0')) if (path !== '') files.set(path, undefined)
  return files
}

/** The new lines of a file below the folder. */
function changedLines(
  { root, prefix, base }: Comparison,
  files: Map<string, string | undefined>,
  file: string,
): Ranges {
  const path = prefix + file
  if (!files.has(path)) return []
  const former = files.get(path)
  if (former === undefined) return all
  const how = ['-U0', '--inter-hunk-context=0', '-M', '--text', '--no-ext-diff', '--no-textconv', '--no-color']
  const names = [...new Set([former, path])].map((name) => `:(top,literal)${name}`)
  const patch = askGitFor(root, ['diff', ...how, base, '--', ...names], 'git could not compare the files.')
  return [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].map(([, first, count = '1']) => [
    Number(first),
    Number(first) + Number(count) - 1,
  ])
}
