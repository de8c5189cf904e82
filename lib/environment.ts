import { resolve } from 'node:path'
import { readFingerprint, readText, stampOfFiles } from './content/disk'
import type { SiteFolders } from './content/read-site'
import { cloudflarePagesBuild } from './deployment/cloudflare-pages'
import type { Deployment, Environment } from './deployment/deployment'
import { githubActionsRun, isOfPullRequest } from './deployment/github-actions'
import { netlifyBuild } from './deployment/netlify'
import { vercelBuild } from './deployment/vercel'

// The only module that knows the environment.

/** Where content is and what it is published as. */
export function siteFolders(): SiteFolders {
  return {
    // Not to be followed by the bundler's search for files to deploy: pages are prerendered.
    content: resolve(/* turbopackIgnore: true */ process.env['CONTENT_DIR'] || 'content'),
    public: resolve(/* turbopackIgnore: true */ 'public'),
    origin: process.env['SITE_URL']?.replace(/\/+$/, '') || undefined,
    publishedAsOf: today(),
    showsUnpublished: deploymentOf().kind !== 'production',
  }
}

/** Where a file of a package lies that the site is built with. */
export function packageFile(name: string, file: string): string {
  return resolve(/* turbopackIgnore: true */ 'node_modules', name, file)
}

/**
 * The day, in UTC, that the site is built on: of SOURCE_DATE_EPOCH where that is set, in seconds, so that
 * a build can be repeated (https://reproducible-builds.org/specs/source-date-epoch/).
 *
 * @throws RangeError if SOURCE_DATE_EPOCH is no number of seconds.
 */
export function today(env: Environment = process.env): string {
  const seconds = env['SOURCE_DATE_EPOCH']
  if (seconds && !/^\d{1,11}$/.test(seconds)) {
    throw new RangeError(`SOURCE_DATE_EPOCH is \`${seconds}\`, which is no number of seconds since 1970.`)
  }
  const now = seconds ? new Date(Number(seconds) * 1000) : new Date()
  return now.toISOString().slice(0, 10)
}

/**
 * What the site is built for and from, as far as the host's variables say it. Production is only what the
 * host, or SITE_ENV, calls so.
 */
export function deploymentOf(env: Environment = process.env): Deployment {
  const hosted = netlifyBuild(env) ?? vercelBuild(env) ?? cloudflarePagesBuild(env) ?? githubActionsRun(env, readText)
  const own = env['SITE_ENV']
  if (own === 'production' || own === 'preview') return { ...(hosted ?? nowhere), kind: own }
  return hosted ?? { ...nowhere, kind: env['NODE_ENV'] === 'development' ? 'development' : 'preview' }
}

const nowhere: Omit<Deployment, 'kind'> = {
  host: undefined,
  branch: undefined,
  commit: undefined,
  pullRequest: undefined,
  url: undefined,
  repository: undefined,
}

/**
 * Whether a site with errors is built, and shows them in its pages: on a preview that is one by name, where
 * the editors who look at it can't be reached in another way.
 */
export function showsErrors(env: Environment = process.env): boolean {
  const { kind, host } = deploymentOf(env)
  const isHosted = host === 'GitHub Actions' ? isOfPullRequest(env) : host !== undefined
  return kind !== 'production' && (env['SITE_ENV'] === 'preview' || isHosted)
}

/** The editors' guide: that of the program, whatever content it is shown with. */
export function guideFile(): string {
  return resolve(/* turbopackIgnore: true */ 'content/README.md')
}

/** Where what can be made again is kept: package managers leave it alone, and so do tools that look at files. */
export function cacheFolder(): string {
  return resolve(/* turbopackIgnore: true */ 'node_modules/.cache/open-practices-site')
}

/** Changes with what decides what the program makes of content: its own files, packages, and the tables of Unicode. */
export function programStamp(): string {
  const own = stampOfFiles(resolve(/* turbopackIgnore: true */ 'lib'))
  const packages = readFingerprint(resolve(/* turbopackIgnore: true */ 'package-lock.json'))?.sha256
  return [own, packages, process.versions.icu].join(' ')
}

/** The environment of a program that is run, with some variables changed, and those that are undefined left out. */
export function environmentWith(changes: Environment): NodeJS.ProcessEnv {
  return { ...process.env, ...changes }
}
