import { resolve } from 'node:path'
import { readText } from '#lib/content/disk'
import type { Repository } from './repository'
import { askGit } from './run-git'

/** The last commit that two have in common, as far as the history that is here says it. */
export interface MergeBase {
  commit: string | undefined
  /** Whether history that isn't here could not say another one. */
  isCertain: boolean
}

/**
 * The merge base of two commits. In a shallow clone it is certain only if all that isn't here comes before it:
 * else a later one could be hidden there.
 */
export function mergeBaseOf(repository: Repository, [one, other]: readonly [string, string]): MergeBase {
  const bases = askGit(repository.root, ['merge-base', '--all', one, other])?.split('\n') ?? []
  const [commit] = bases
  const shallow = shallowCommits(repository)
  if (shallow.size === 0 || (bases.length === 1 && (commit === one || commit === other))) {
    return { commit, isCertain: true }
  }
  const isCertain =
    bases.length === 1 && startsOf(repository, [one, other, `^${commit}`]).every((id) => !shallow.has(id))
  return { commit, isCertain }
}

/** The commits without a parent here. */
function startsOf({ root }: Repository, commits: readonly string[]): string[] {
  return (
    askGit(root, ['rev-list', '--max-parents=0', ...commits, '--'])
      ?.split('\n')
      .filter(Boolean) ?? []
  )
}

/** The commits whose parents were not cloned; none in a whole clone. */
export function shallowCommits({ root }: Pick<Repository, 'root'>): ReadonlySet<string> {
  const path = askGit(root, ['rev-parse', '--git-path', 'shallow'])
  const text = path === undefined ? undefined : readText(resolve(root, path))
  return new Set(text?.split('\n').filter(Boolean))
}
