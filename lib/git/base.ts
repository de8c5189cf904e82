import { branchBase, type FetchOptions } from './branch-base'
import { isBranchName } from './branch-name'
import { commitOf, dayOf } from './commit'
import { type Checkout, findRepository, prefixIn, type Repository, toPathspec } from './repository'
import { askGit, askGitFor, GitError, NothingToCompare } from './run-git'

/** A commit that the working tree can be compared with. */
export interface BaseCommit {
  /** Its whole id. */
  commit: string
  /** The day it was made, in UTC, as `YYYY-MM-DD`. */
  date: string
  /** The branch, or what else an editor calls it. */
  branch: string
}

/** That there is nothing to compare with. */
export interface NoBase {
  /** Why, as a sentence for editors. */
  reason: string
  /** Whether that is as it should be: nothing has changed, or there is no history at all. */
  isExpected: boolean
}

/** The folders that a site is read from. */
export interface Folders {
  content: string
  public: string
}

/**
 * Where the working tree has left the production branch: the merge base of HEAD and the branch as its remote has
 * it. On the branch itself, that is its last commit that the work differs from, committed or not. A base that
 * history which isn't here could prove wrong is none.
 */
export function findBase(folders: Folders, branch: string, options: FetchOptions): BaseCommit | NoBase {
  return orReason(() => {
    const checkout = findCheckout(folders.content)
    if (!isBranchName(branch)) throw new GitError(`\`${branch}\` is no name that a branch can have.`)
    refuseSubmodule(checkout)
    const commit = branchBase(checkout, branch, options)
    const base = { commit, date: dayOf(checkout, commit), branch }
    if (commit === checkout.head && !isTouched(checkout, folders)) {
      throw new NothingToCompare(`Nothing has changed since ${nameOf(base)}.`)
    }
    return base
  })
}

/** The last commit, for what isn't committed yet. */
export function findLastCommit(content: string): BaseCommit | NoBase {
  return orReason(() => {
    const checkout = findCheckout(content)
    return { commit: checkout.head, date: dayOf(checkout, checkout.head), branch: 'the last commit' }
  })
}

/** Where the working tree has left a revision (a branch, a tag or a commit) that an editor names. */
export function findBaseOf(content: string, revision: string): BaseCommit | NoBase {
  return orReason(() => {
    const checkout = findCheckout(content)
    const named = commitOf(checkout, revision)
    if (!named) {
      throw new GitError(
        `There is no revision \`${revision}\` here: name a branch, a tag or a commit. \`git fetch\` gets what is missing.`,
      )
    }
    const commit = askGitFor(
      checkout.root,
      ['merge-base', checkout.head, named],
      `\`${revision}\` and HEAD have no commit in common: \`git fetch --unshallow\` gets the whole history.`,
    )
    return { commit, date: dayOf(checkout, commit), branch: revision }
  })
}

/** `main at def5678 of 2026-02-06`: how a base is named to people. */
export function nameOf({ branch, commit, date }: BaseCommit): string {
  return `${branch} at ${commit.slice(0, 7)} of ${date}`
}

/** What git can't say, as a reason. */
export function orReason<T>(find: () => T): T | NoBase {
  try {
    return find()
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    return { reason: error.message, isExpected: error instanceof NothingToCompare }
  }
}

function findCheckout(content: string): Checkout {
  const repository = findRepository(content)
  const head = commitOf(repository, 'HEAD')
  if (!head) throw new NothingToCompare('Nothing has been committed here yet.')
  return { ...repository, head }
}

/** What is published of a submodule is the commit that its superproject names, whatever its own branches are. */
function refuseSubmodule({ root }: Repository): void {
  if (!askGit(root, ['rev-parse', '--show-superproject-working-tree'])) return
  throw new GitError('The content lies in a submodule, and which commit of it is published is not known here.')
}

/** Whether there is anything in the folders that isn't committed. */
function isTouched(repository: Repository, folders: Folders): boolean {
  const paths = [repository.prefix, prefixIn(repository, folders.public)].filter((path) => path !== undefined)
  const status = ['status', '--porcelain', '-z', '--untracked-files=all', '--ignore-submodules', '--']
  return askGitFor(repository.root, [...status, ...paths.map(toPathspec)], 'git could not compare the files.') !== ''
}
