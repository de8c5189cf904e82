import { z } from 'zod'
import type { Deployment, Environment, PullRequest } from './deployment'
import { toAddress, toBranch, toCommit, toNumber } from './untrusted-text'

const eventSchema = z.object({
  pull_request: z.object({ number: z.int().positive(), head: z.object({ sha: z.string() }) }).optional(),
})

/**
 * What GitHub Actions says of a run: https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 * Any workflow may build the site for any purpose, so that none is production by itself: SITE_ENV says which is.
 *
 * @param readText reads the file with the event, of which alone one learns a pull request's last commit:
 * GITHUB_SHA is that of a merge that nobody has made
 */
export function githubActionsRun(
  env: Environment,
  readText: (path: string) => string | undefined,
): Deployment | undefined {
  if (env['GITHUB_ACTIONS'] !== 'true') return undefined
  const repository = toAddress(`${env['GITHUB_SERVER_URL']}/${env['GITHUB_REPOSITORY']}`)
  const ref = env['GITHUB_REF'] ?? ''
  const isPullRequest = isOfPullRequest(env)
  const event = isPullRequest ? parseEvent(readText(env['GITHUB_EVENT_PATH'] ?? '')) : undefined
  const number = event?.number ?? toNumber(/^refs\/pull\/(\d+)\//.exec(ref)?.[1])
  return {
    kind: 'preview',
    host: 'GitHub Actions',
    branch: toBranch(env['GITHUB_HEAD_REF'] || /^refs\/heads\/(.+)$/.exec(ref)?.[1]),
    commit: isPullRequest ? toCommit(event?.head.sha) : toCommit(env['GITHUB_SHA']),
    pullRequest: isPullRequest ? toPullRequest(number, repository) : undefined,
    url: undefined,
    repository,
  }
}

/** Whether a run of GitHub Actions is about a pull request. */
export function isOfPullRequest(env: Environment): boolean {
  return /^pull_request/.test(env['GITHUB_EVENT_NAME'] ?? '')
}

function parseEvent(text: string | undefined) {
  try {
    return eventSchema.safeParse(JSON.parse(text ?? '')).data?.pull_request
  } catch {
    return undefined
  }
}

function toPullRequest(number: number | undefined, repository: string | undefined): PullRequest | undefined {
  return number === undefined ? undefined : { number, url: repository && `${repository}/pull/${number}` }
}
