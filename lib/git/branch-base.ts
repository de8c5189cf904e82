import { type Fetched, fetchBranch } from './fetch'
import { type MergeBase, mergeBaseOf } from './merge-base'
import { findProductionBranch, type ProductionBranch } from './production-branch'
import type { Checkout, Repository } from './repository'
import { askGit, GitError } from './run-git'

/** How to get what is missing. */
export interface FetchOptions {
  /** Whether a remote may be asked for it. */
  mayFetch: boolean
  /** The repository's address, where git knows no remote. */
  repository?: string | undefined
}

/** By how many commits a history is deepened, one after the other: most branches are short, and few are long. */
const STEPS = [50, 500, Number.POSITIVE_INFINITY]

/** How often another fetch is waited for, and how long each time. */
const WAITS = 40
const WAIT_MS = 250

/**
 * The commit of the production branch that HEAD comes from. What is missing of the history is fetched, as much
 * as it takes to be certain.
 *
 * @throws GitError if it can't be known.
 */
export function branchBase(checkout: Checkout, name: string, options: FetchOptions): string {
  let { branch, base } = look(checkout, name, options)
  let outcome: Fetched | 'not asked' = 'not asked'
  for (let step = 0, waits = 0; !base?.isCertain && options.mayFetch && step < STEPS.length; ) {
    outcome = fetchOnce(checkout, branch, isShallow(checkout) ? (STEPS[step] ?? 0) : 0)
    if (outcome === 'busy' && waits++ < WAITS) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MS)
    else step++
    const found = look(checkout, name, options)
    ;({ branch, base } = found)
    if (outcome === 'unreachable' || outcome === 'no branch') break
  }
  if (!base) throw new GitError(noBranch(branch, outcome))
  if (!base.isCertain) throw new GitError(shallow(branch, outcome))
  if (base.commit) return base.commit
  throw new GitError(`HEAD and \`${name}\` have no commit in common, so there is nothing to compare with.`)
}

function look(checkout: Checkout, name: string, options: FetchOptions) {
  const branch = findProductionBranch(checkout, name, options.repository)
  const base: MergeBase | undefined = branch.commit ? mergeBaseOf(checkout, [checkout.head, branch.commit]) : undefined
  return { branch, base }
}

function isShallow({ root }: Repository): boolean {
  return askGit(root, ['rev-parse', '--is-shallow-repository']) === 'true'
}

/** Remotes that could not be asked, which are not waited for again. */
const unreachable = new Set<string>()

function fetchOnce(repository: Repository, branch: ProductionBranch, deepen: number): Fetched {
  const key = JSON.stringify([repository.root, branch.remote])
  const outcome = unreachable.has(key) ? 'unreachable' : fetchBranch(repository, branch, deepen)
  if (outcome === 'unreachable') unreachable.add(key)
  return outcome
}

function noBranch({ name, remote }: ProductionBranch, outcome: string): string {
  const field = '`productionBranch` in site.yaml names the one that is published.'
  if (remote === undefined) return `There is no branch \`${name}\` here: ${field}`
  if (outcome === 'not asked') {
    return `There is no branch \`${name}\` here: \`git fetch ${remote}\` gets it, if it is the one that is published.`
  }
  if (outcome === 'no branch') return `There is no branch \`${name}\`, neither here nor at ${remote}: ${field}`
  return `There is no branch \`${name}\` here, and ${remote} could not be asked for it.`
}

function shallow({ name, remote }: ProductionBranch, outcome: string): string {
  const what = `This clone doesn't reach back to where it left \`${name}\``
  if (remote === undefined) return `${what}, and it has no remote to get more from.`
  if (outcome === 'not asked') return `${what}: \`git fetch --unshallow\` gets what is missing.`
  return `${what}, and ${remote} could not be asked for more: \`git fetch --unshallow\` gets what is missing.`
}
