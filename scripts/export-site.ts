import { cpSync, existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { listAllFiles } from '#lib/content/disk'
import { readSite } from '#lib/content/read-site'
import { deploymentOf } from '#lib/environment'
import { headerRules } from '#lib/hosting/headers'
import { toNetlifyHeaders, toNetlifyRedirects } from '#lib/hosting/netlify-files'
import { stubPath, toStubPage } from '#lib/hosting/stub-page'
import { redirectsOf } from '#lib/links/redirects'
import { SITE_FILES, type SiteFile } from '../adapter/site-files'
import { buildIfNeeded, distDir } from './build-site'
import { foldersOf } from './load-site'
import { recoverFolder, replaceFolder, unfinishedOf } from './replace-folder'
import { orFail } from './system-fault'

/** The folder with the static site. */
export const OUT = process.env['OUT_DIR'] || 'out'

/**
 * Builds if needed and copies the site to `out/`: the bytes that `next start` serves, and what static
 * hosts want to be told (Netlify's `_headers` and `_redirects`, stub pages for those that know neither).
 * The last `out/` stays until the new one is whole.
 *
 * @returns the exit code.
 */
export async function exportSite(): Promise<number> {
  const code = await buildIfNeeded()
  if (code !== 0) return code
  return await orFail(async () => copySite(), `The last ${OUT}/, if there is one, stays as it was.`)
}

function copySite(): number {
  recoverFolder(OUT)
  const unfinished = unfinishedOf(OUT)
  mkdirSync(unfinished, { recursive: true })
  if (existsSync('public')) cpSync('public', unfinished, { recursive: true })
  // One build, even if another one takes its place meanwhile.
  const release = realpathSync(distDir)
  const files: SiteFile[] = JSON.parse(readFileSync(join(release, SITE_FILES), 'utf8'))
  for (const { source, target } of files) {
    mkdirSync(dirname(join(unfinished, target)), { recursive: true })
    cpSync(join(release, source), join(unfinished, target))
  }
  writeHostFiles(unfinished)
  replaceFolder(OUT)
  console.log(`The site is in ${OUT}/: ${listAllFiles(OUT).length} files.`)
  return 0
}

function writeHostFiles(folder: string): void {
  const site = readSite(foldersOf())
  const redirects = redirectsOf(site, () => {})
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  for (const redirect of redirects) write(stubPath(redirect), toStubPage(redirect, site.index.config.origin))
  const served = listAllFiles(folder).map((path) => `/${path}`)
  write('_headers', toNetlifyHeaders(headerRules(deploymentOf().kind), served))
  write('_redirects', toNetlifyRedirects(redirects))
  // GitHub Pages leaves out folders that begin with `_` unless it is told not to.
  write('.nojekyll', '')
}
