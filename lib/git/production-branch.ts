import type { Repository } from './repository'
import { askGit } from './run-git'

/** The branch that is published. */
export interface ProductionBranch {
  name: string
  /** Where it is fetched from: the name of a remote, or an address. */
  remote: string | undefined
  /** The name under which git keeps what was fetched. */
  ref: string
  /** Its last commit, as far as is known here. */
  commit: string | undefined
}

/**
 * The branch of this name: the copy that was fetched from the remote, since nobody keeps the local one up to
 * date; the local one where no remote has it. Of several remotes it is `upstream`, then `origin`, then the first
 * by its name: who works on a fork calls the repository itself `upstream`.
 *
 * @param repository the address of the repository, to fetch from where git knows no remote, as on hosts that
 * take it away once they have cloned
 */
export function findProductionBranch(
  { root }: Repository,
  name: string,
  repository: string | undefined,
): ProductionBranch {
  const names = (askGit(root, ['remote']) ?? '').split('\n').filter(Boolean).sort()
  const remotes = [...new Set([...preferred.filter((remote) => names.includes(remote)), ...names])]
  const refs = remotes.map((remote) => ({ remote, ref: `refs/remotes/${remote}/${name}` }))
  if (refs.length === 0 && repository) refs.push({ remote: repository, ref: `refs/published/${name}` })
  for (const ref of refs) {
    const commit = commitAt(root, ref.ref)
    if (commit) return { name, ...ref, commit }
  }
  const local = `refs/heads/${name}`
  const [first] = refs
  return { name, remote: first?.remote, ref: first?.ref ?? local, commit: commitAt(root, local) }
}

const preferred = ['upstream', 'origin']

/** The commit a ref stands for; its name is taken as it is, whatever characters are in it. */
function commitAt(root: string, ref: string): string | undefined {
  return askGit(root, ['show-ref', '--verify', '--hash', '--', ref])
}
