import { resolve } from 'node:path'
import type { SiteFolders } from './content/read-site'

// The only module that knows the environment.

/** Where content is and what it is published as. */
export function siteFolders(): SiteFolders {
  return {
    // Not to be followed by the bundler's search for files to deploy: pages are prerendered.
    content: resolve(/* turbopackIgnore: true */ process.env['CONTENT_DIR'] || 'content'),
    public: resolve(/* turbopackIgnore: true */ 'public'),
    origin: process.env['SITE_URL']?.replace(/\/+$/, '') || undefined,
    publishedAsOf: today(),
    showsUnpublished: deployment() !== 'production',
  }
}

/**
 * The day, in UTC, that the site is built on: of SOURCE_DATE_EPOCH where that is set, in seconds, so that
 * a build can be repeated (https://reproducible-builds.org/specs/source-date-epoch/).
 *
 * @throws RangeError if SOURCE_DATE_EPOCH is no number of seconds.
 */
export function today(env: Readonly<Record<string, string | undefined>> = process.env): string {
  const seconds = env['SOURCE_DATE_EPOCH']
  if (seconds && !/^\d{1,11}$/.test(seconds)) {
    throw new RangeError(`SOURCE_DATE_EPOCH is \`${seconds}\`, which is no number of seconds since 1970.`)
  }
  const now = seconds ? new Date(Number(seconds) * 1000) : new Date()
  return now.toISOString().slice(0, 10)
}

/** Whether this is the site itself. Whatever can't be proved to be it is a preview. */
export type Deployment = 'production' | 'preview'

/**
 * Whether a site with errors is built, and shows them in its pages: on a preview that is one by name, where
 * the editors who look at it can't be reached in another way.
 */
export function showsErrors(env: Readonly<Record<string, string | undefined>> = process.env): boolean {
  const isHosted =
    env['NETLIFY'] === 'true' ||
    env['VERCEL'] === '1' ||
    env['CF_PAGES'] === '1' ||
    (env['GITHUB_ACTIONS'] === 'true' && /^pull_request/.test(env['GITHUB_EVENT_NAME'] ?? ''))
  return deployment(env) === 'preview' && (env['SITE_ENV'] === 'preview' || isHosted)
}

/** What a host's environment says of the build: production is only what the host, or SITE_ENV, calls so. */
export function deployment(env: Readonly<Record<string, string | undefined>> = process.env): Deployment {
  const isProduction =
    env['SITE_ENV'] === 'production' ||
    (env['NETLIFY'] === 'true' && env['CONTEXT'] === 'production') ||
    (env['VERCEL'] === '1' && env['VERCEL_ENV'] === 'production')
  return isProduction && env['SITE_ENV'] !== 'preview' ? 'production' : 'preview'
}
