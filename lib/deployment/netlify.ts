import type { Deployment, DeploymentKind, Environment } from './deployment'
import { pullRequestUrl, toRepository } from './repository'
import { toAddress, toBranch, toCommit, toNumber } from './untrusted-text'

/** What Netlify says of a build: https://docs.netlify.com/build/configure-builds/environment-variables/ */
export function netlifyBuild(env: Environment): Deployment | undefined {
  if (env['NETLIFY'] !== 'true') return undefined
  const repository = toRepository(env['REPOSITORY_URL'])
  const number = toNumber(env['REVIEW_ID'])
  return {
    kind: kinds.get(env['CONTEXT']) ?? 'preview',
    host: 'Netlify',
    // Of a pull request BRANCH is `pull/12/head`.
    branch: toBranch(env['HEAD']) ?? toBranch(env['BRANCH']),
    commit: toCommit(env['COMMIT_REF']),
    pullRequest: number === undefined ? undefined : { number, url: pullRequestUrl(repository, number) },
    url: toAddress(env['DEPLOY_PRIME_URL']),
    repository,
  }
}

const kinds: ReadonlyMap<string | undefined, DeploymentKind> = new Map([
  ['production', 'production'],
  ['dev', 'development'],
])
