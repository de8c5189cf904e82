import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { deployment } from '#lib/environment'
import { hasErrors } from '#lib/findings/finding'
import { countFindings, formatFindings } from '#lib/findings/format'
import { checkSite } from '#lib/pipeline'
import { foldersOf, loadSite } from './load-site'
import { runNext } from './run'

/** Where Next builds to. */
export const distDir = process.env['DIST_DIR'] || '.next'

/**
 * Checks the content, then builds. An error in the content stops it before Next begins, so that the
 * last build stays as it was.
 *
 * @returns the exit code.
 */
export async function build(): Promise<number> {
  const folders = foldersOf()
  const findings = checkSite(loadSite(folders))
  const prefix = `${relative(process.cwd(), folders.content)}/`
  if (hasErrors(findings)) {
    const shown = findings.filter(({ severity }) => severity !== 'note')
    console.error(`${formatFindings(shown, 'text', prefix)}\n\nNothing was built.`)
    return 1
  }
  console.log(`Content: ${countFindings(findings)} (npm run check:content shows them)`)
  const code = await runNext(['build'])
  if (code === 0) writeFileSync(join(distDir, STAMP), stampOf())
  return code
}

/** Builds if what the last build was made from has changed since, or there is none. */
export async function buildIfNeeded(): Promise<number> {
  const stamp = join(distDir, STAMP)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === stampOf() ? 0 : await build()
}

/** In the build folder: a hash of what it was built from. */
const STAMP = 'built-from'
const sources = [
  'adapter',
  'app',
  'components',
  'lib',
  'public',
  'next.config.ts',
  'postcss.config.mjs',
  'package-lock.json',
]

function stampOf(): string {
  const hash = createHash('sha256')
  hash.update(JSON.stringify([foldersOf(), deployment()]))
  for (const path of [...sources, foldersOf().content].flatMap(filesOf)) {
    hash.update(`${path}\n`).update(readFileSync(path))
  }
  return hash.digest('hex')
}

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  const entries = readdirSync(path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
