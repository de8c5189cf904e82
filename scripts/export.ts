import { cpSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { SiteFile } from '../adapter/site-files'
import { SITE_FILES } from '../adapter/site-files'
import { buildIfNeeded, distDir } from './build-site'

const OUT = 'out'

/** Copies the built site to `out/`: the same bytes that `next start` serves, for any static host. */
const code = await buildIfNeeded()
if (code !== 0) process.exit(code)
const files: SiteFile[] = JSON.parse(readFileSync(join(distDir, SITE_FILES), 'utf8'))
const unfinished = `${OUT}.unfinished`
rmSync(unfinished, { recursive: true, force: true })
cpSync('public', unfinished, { recursive: true })
for (const { source, target } of files) {
  const path = join(unfinished, target)
  mkdirSync(dirname(path), { recursive: true })
  cpSync(join(distDir, source), path)
}
rmSync(OUT, { recursive: true, force: true })
renameSync(unfinished, OUT)
console.log(`${files.length} files and what is in public/ are in ${OUT}/.`)
