import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Something that befalls a file of the content. */
export interface ContentFault {
  name: string
  befall(content: string): void
}

const PAGE = 'promises/index.md'

function replace(path: string, make: (path: string) => void): (content: string) => void {
  return (content) => {
    rmSync(join(content, path), { recursive: true, force: true })
    make(join(content, path))
  }
}

/** As root, who may read everything, the build is run without that right. */
export const withoutRootsRights =
  process.getuid?.() === 0 ? ['setpriv', '--bounding-set', '-dac_override,-dac_read_search'] : []

export const contentFaults: readonly ContentFault[] = [
  { name: 'a page vanishes', befall: replace(PAGE, () => {}) },
  { name: 'a folder of pages vanishes', befall: replace('promises', () => {}) },
  { name: 'a page may not be read', befall: (content) => chmodSync(join(content, PAGE), 0) },
  { name: 'a folder may not be read', befall: (content) => chmodSync(join(content, 'promises'), 0) },
  { name: 'a page is emptied', befall: (content) => writeFileSync(join(content, PAGE), '') },
  { name: 'a page becomes bytes', befall: (content) => writeFileSync(join(content, PAGE), Buffer.alloc(99_999, 0xff)) },
  { name: 'a page becomes a folder', befall: replace(PAGE, (path) => mkdirSync(path)) },
  { name: 'a page becomes a named pipe', befall: replace(PAGE, (path) => execFileSync('mkfifo', [path])) },
  { name: 'a page becomes a link to itself', befall: replace(PAGE, (path) => symlinkSync(path, path)) },
  { name: 'site.yaml becomes a named pipe', befall: replace('site.yaml', (path) => execFileSync('mkfifo', [path])) },
]
