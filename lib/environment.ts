import { resolve } from 'node:path'
import type { SiteFolders } from './content/read-site'

/** The only module that knows the environment: where content is and what it is published as. */
export function siteFolders(): SiteFolders {
  return {
    // Not to be followed by the bundler's search for files to deploy: pages are prerendered.
    content: resolve(/* turbopackIgnore: true */ process.env['CONTENT_DIR'] || 'content'),
    public: resolve(/* turbopackIgnore: true */ 'public'),
    origin: process.env['SITE_URL']?.replace(/\/+$/, '') || undefined,
  }
}
