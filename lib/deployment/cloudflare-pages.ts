import type { Deployment, Environment } from './deployment'
import { toAddress, toBranch, toCommit } from './untrusted-text'

/**
 * What Cloudflare Pages says of a build: https://developers.cloudflare.com/pages/configuration/build-configuration/
 * It doesn't say which is production: SITE_ENV, which can be set for the production environment only, does.
 */
export function cloudflarePagesBuild(env: Environment): Deployment | undefined {
  if (env['CF_PAGES'] !== '1') return undefined
  return {
    kind: 'preview',
    host: 'Cloudflare Pages',
    branch: toBranch(env['CF_PAGES_BRANCH']),
    commit: toCommit(env['CF_PAGES_COMMIT_SHA']),
    pullRequest: undefined,
    url: toAddress(env['CF_PAGES_URL']),
    repository: undefined,
  }
}
