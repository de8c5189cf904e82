import { shallowCommits } from './merge-base'
import { type CommitHeader, parseCommits } from './parse-commits'
import { parseDiffs } from './parse-diffs'
import type { Checkout } from './repository'
import { askGit, GitError, runGit, withoutFetching } from './run-git'

/** A commit of the main line. */
export interface LogCommit {
  id: string
  /** The commit's own second, as the committer's clock had it; 0 if it doesn't say. */
  time: number
  /** Who wrote it, as `.mailmap` has the name: a line of at most 100 characters, which may be empty. */
  author: string
  /** What its message begins with: a line of at most 200 characters, which may be empty. */
  subject: string
  /** Whether its parents are not in this clone, so that all its files look new. */
  isBoundary: boolean
  /** By their paths. */
  files: readonly LogFile[]
}

/** What a commit made of a file. */
export interface LogFile {
  kind: 'added' | 'changed' | 'moved' | 'removed'
  path: string
  /** Of one that was moved. */
  formerPath: string | undefined
  /** The id of its bytes; undefined if it was removed. */
  blob: string | undefined
  /** The id of those that it had; undefined if it was added. */
  formerBlob: string | undefined
}

/** The main line of a repository. */
export interface GitLog {
  /** Oldest first, as one was made from the other, whatever their clocks say. */
  commits: readonly LogCommit[]
  /** Whether the first is a boundary: there is more history elsewhere. */
  isShallow: boolean
}

/** How many files that came and as many that went are compared with one another: that takes git a second or two. */
const MAX_RENAMES = 1000

const renames = ['--find-renames=50%', `-l${MAX_RENAMES}`]

/** Lines, none of which can hold another one's: the second, the parents, the author, the subject. */
const format = '--format=%ct%n%P%n%aN%n%s'

/**
 * The main line of a repository (the first parents of what is checked out) and what each of its commits made of
 * the files, all of them, as a file may have come from anywhere. Two plumbing commands say it, since those heed
 * few settings of whoever runs them, and the rest is set here.
 *
 * @throws GitError if git can't read it.
 */
export function readLog({ root, head }: Pick<Checkout, 'root' | 'head'>): GitLog {
  const line = ask(root, ['rev-list', '--first-parent', '--reverse', '--encoding=UTF-8', format, head, '--'])
  const headers = parseCommits(line)
  // With a parent beside it, a merge is compared with that one alone.
  const pairs = headers.map(({ id, parent }) => `${id}${parent && ` ${parent}`}\n`).join('')
  const compare = ['diff-tree', '--stdin', '--root', '-r', '--raw', '-z', ...renames]
  const files = parseDiffs(ask(root, compare, pairs))
  const shallow = shallowCommits({ root })
  const commits = headers.map(({ parent, ...header }): LogCommit => {
    const isBoundary = shallow.has(header.id) && hasParents(root, header)
    return { ...header, isBoundary, files: files.get(header.id) ?? [] }
  })
  return { commits, isShallow: commits[0]?.isBoundary ?? false }
}

const settings = ['mailmap.file=', 'mailmap.blob=', 'core.attributesFile=/dev/null']

const variables = {
  GIT_GRAFT_FILE: '/dev/null',
  GIT_ATTR_NOSYSTEM: '1',
  ...withoutFetching,
}

function ask(root: string, args: readonly string[], input = ''): string {
  const { isOk, output } = runGit(root, args, { input, settings, variables })
  if (isOk) return output.toString()
  throw unreadable(root)
}

/** Why the history of a repository can't be read, though git is there. */
export function unreadable(root: string): GitError {
  const isPartial = askGit(root, ['config', '--get-regexp', '^(remote\\..*\\.promisor|extensions\\.partialclone)$'])
  return new GitError(
    isPartial
      ? "The history can't be read, as this clone lacks files of earlier commits: `git fetch --refetch --no-filter` gets them."
      : "git can't read the history of this repository.",
  )
}

/** A clone that just reaches back to the first commit takes that for one whose parents it lacks, as well. */
function hasParents(root: string, { id }: Pick<CommitHeader, 'id'>): boolean {
  const [header = ''] = askGit(root, ['cat-file', 'commit', id])?.split('\n\n') ?? []
  return /^parent /m.test(header)
}
