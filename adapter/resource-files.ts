import { constants, copyFileSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Resource } from '#lib/content/resource'
import { SERVED_FILES } from './publish-file'
import type { SiteFile } from './site-files'

/**
 * Puts the files beside pages where `next start` serves them from, each under its path on the site.
 * Copying is the system's work: no file is read into memory.
 */
export function publishResources(resources: Iterable<Resource>, contentDir: string, distDir: string): SiteFile[] {
  return Array.from(resources, ({ path, url }) => {
    const source = join('static', SERVED_FILES, url)
    mkdirSync(dirname(join(distDir, source)), { recursive: true })
    copyFileSync(join(contentDir, path), join(distDir, source), constants.COPYFILE_FICLONE)
    return { source, target: url.slice(1) }
  })
}
