import { environmentWith } from '#lib/environment'
import type { ProductionBranch } from './production-branch'
import type { Repository } from './repository'
import { askGit, runGit } from './run-git'

/** How long a fetch may take. */
const TIMEOUT_MS = 60_000

/** How it ended: the remote has no such branch, could not be asked, or another fetch was under way. */
export type Fetched = 'fetched' | 'no branch' | 'unreachable' | 'busy'

/**
 * Fetches a branch, and more of the history of HEAD where that isn't whole. The working tree stays as it is, and
 * so do all branches but the copy of that one.
 *
 * @param deepen how many commits more of history; 0 for none
 */
export function fetchBranch(repository: Repository, branch: ProductionBranch, deepen: number): Fetched {
  const { name, remote, ref } = branch
  if (remote === undefined) return 'unreachable'
  const wanted = `+refs/heads/${name}:${ref}`
  const how = deepen === 0 ? [] : deepen === Number.POSITIVE_INFINITY ? [`--depth=${WHOLE}`] : [`--deepen=${deepen}`]
  // The remote deepens whatever ends here of the history that it has, a merge that is on no branch, too.
  return fetch(repository, [...how, '--', remote, wanted])
}

/** What git takes for a depth without end. */
const WHOLE = 2_147_483_647

const quiet = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', '--refmap=']

function fetch({ root }: Repository, args: readonly string[]): Fetched {
  const { isOk, complaint } = runGit(root, ['fetch', ...quiet, ...args], {
    timeout: TIMEOUT_MS,
    // A line that has gone dead; tidying up, which may take minutes.
    settings: ['http.lowSpeedLimit=1', 'http.lowSpeedTime=20', 'gc.auto=0', 'maintenance.auto=false'],
    variables: { GIT_SSH_COMMAND: sshCommand(root) },
  })
  if (isOk) return 'fetched'
  if (/\.lock'|cannot lock ref|shallow file has changed/.test(complaint)) return 'busy'
  return complaint.includes("couldn't find remote ref") ? 'no branch' : 'unreachable'
}

/** The ssh that git would run, which asks for no password. */
function sshCommand(root: string): string {
  const own = environmentWith({})['GIT_SSH_COMMAND'] || askGit(root, ['config', 'core.sshCommand']) || 'ssh'
  return `${own} -o BatchMode=yes -o ConnectTimeout=20`
}
