import { GitError, NothingToCompare, runGit } from './run-git'

/** A folder in the working tree of a repository. */
export interface Repository {
  /** The repository's own folder. */
  root: string
  /** The path of the folder in it: empty, or ended by `/`. */
  prefix: string
}

/** One that has commits. */
export interface Checkout extends Repository {
  /** The commit that is checked out. */
  head: string
}

/**
 * The repository that a folder lies in.
 *
 * @throws NothingToCompare, or GitError if there is one and git doesn't read it.
 */
export function findRepository(folder: string): Repository {
  const { isOk, output, complaint } = runGit(folder, ['rev-parse', '--show-toplevel', '--show-prefix'])
  if (complaint.includes('dubious ownership')) {
    const hint = `\`git config --global --add safe.directory ${rootIn(complaint) ?? folder}\` lets it.`
    throw new GitError(`git doesn't read the repository with ${folder}, as it belongs to somebody else: ${hint}`)
  }
  const [root = '', prefix, ...more] = output.toString().replace(/\n$/, '').split('\n')
  if (!isOk || root === '' || prefix === undefined) throw new NothingToCompare(`${folder} is in no git repository.`)
  if (more.length > 0) throw new GitError(`git can't say where ${folder} is, as there is a line break in its name.`)
  return { root, prefix }
}

/** The repository that git complains of. */
function rootIn(complaint: string): string | undefined {
  return /dubious ownership in repository at '(.+)'/.exec(complaint)?.[1]
}

/** The path of a folder in a repository, or undefined if it lies elsewhere or isn't there. */
export function prefixIn({ root }: Repository, folder: string): string | undefined {
  try {
    const found = findRepository(folder)
    return found.root === root ? found.prefix : undefined
  } catch (error) {
    if (error instanceof GitError) return undefined
    throw error
  }
}

/** A path of a repository as git takes it for that path alone, whatever characters are in it. */
export function toPathspec(path: string): string {
  return path === '' ? ':(top)' : `:(top,literal)${path}`
}
