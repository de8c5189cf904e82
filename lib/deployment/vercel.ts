import type { Deployment, DeploymentKind, Environment } from './deployment'
import { pullRequestUrl } from './repository'
import { toAddress, toBranch, toCommit, toNumber } from './untrusted-text'

/** What Vercel says of a build: https://vercel.com/docs/environment-variables/system-environment-variables */
export function vercelBuild(env: Environment): Deployment | undefined {
  if (env['VERCEL'] !== '1') return undefined
  const repository = repositoryOf(env)
  const number = toNumber(env['VERCEL_GIT_PULL_REQUEST_ID'])
  const host = env['VERCEL_BRANCH_URL'] || env['VERCEL_URL']
  return {
    kind: kinds.get(env['VERCEL_ENV']) ?? 'preview',
    host: 'Vercel',
    branch: toBranch(env['VERCEL_GIT_COMMIT_REF']),
    commit: toCommit(env['VERCEL_GIT_COMMIT_SHA']),
    pullRequest: number === undefined ? undefined : { number, url: pullRequestUrl(repository, number) },
    url: host ? toAddress(`https://${host}`) : undefined,
    repository,
  }
}

const kinds: ReadonlyMap<string | undefined, DeploymentKind> = new Map([
  ['production', 'production'],
  ['development', 'development'],
])

const origins: Readonly<Record<string, string>> = {
  github: 'https://github.com',
  gitlab: 'https://gitlab.com',
  bitbucket: 'https://bitbucket.org',
}

function repositoryOf(env: Environment): string | undefined {
  const { VERCEL_GIT_PROVIDER: provider = '', VERCEL_GIT_REPO_OWNER: owner, VERCEL_GIT_REPO_SLUG: slug } = env
  return owner && slug && Object.hasOwn(origins, provider)
    ? toAddress(`${origins[provider]}/${owner}/${slug}`)
    : undefined
}
