import type { Deployment } from '#lib/deployment/deployment'
import { toBranch } from '#lib/deployment/untrusted-text'
import { commitOf } from './commit'
import { findRepository } from './repository'
import { askGit, GitError } from './run-git'

/** What a site is built from, with the branch and the commit of the working tree where the host doesn't say them. */
export function withHead(deployment: Deployment, folder: string): Deployment {
  if (deployment.branch !== undefined && deployment.commit !== undefined) return deployment
  const head = readHead(folder)
  return { ...deployment, branch: deployment.branch ?? head.branch, commit: deployment.commit ?? head.commit }
}

/** The last commit of the repository of a folder, if there is one. */
export function headOf(folder: string): string | undefined {
  return readHead(folder).commit
}

/** The branch that is checked out in the repository of a folder, and its last commit, if there are any. */
function readHead(folder: string): Partial<Pick<Deployment, 'branch' | 'commit'>> {
  try {
    const repository = findRepository(folder)
    const branch = askGit(repository.root, ['symbolic-ref', '--quiet', '--short', 'HEAD'])
    return { branch: toBranch(branch), commit: commitOf(repository, 'HEAD') }
  } catch (error) {
    if (error instanceof GitError) return {}
    throw error
  }
}
