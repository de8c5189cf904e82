import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { SiteFile } from './site-files'

/** Where files that Next didn't make lie among what it serves as it is. */
export const SERVED_FILES = 'files'

/** Puts a file where `next start` serves it from, under its path on the site. */
export function publishFile(url: string, content: Uint8Array, distDir: string): SiteFile {
  const source = join('static', SERVED_FILES, url)
  mkdirSync(dirname(join(distDir, source)), { recursive: true })
  writeFileSync(join(distDir, source), content)
  return { source, target: url.slice(1) }
}
