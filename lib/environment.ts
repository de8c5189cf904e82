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
  }
}

/** Whether this is the site itself. Whatever can't be proved to be it is a preview. */
export type Deployment = 'production' | 'preview'

/** What a host's environment says of the build: production is only what the host, or SITE_ENV, calls so. */
export function deployment(env: Readonly<Record<string, string | undefined>> = process.env): Deployment {
  const isProduction =
    env['SITE_ENV'] === 'production' ||
    (env['NETLIFY'] === 'true' && env['CONTEXT'] === 'production') ||
    (env['VERCEL'] === '1' && env['VERCEL_ENV'] === 'production')
  return isProduction && env['SITE_ENV'] !== 'preview' ? 'production' : 'preview'
}
