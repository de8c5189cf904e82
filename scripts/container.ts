import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { listAllFiles } from '#lib/content/disk'
import { readSite } from '#lib/content/read-site'
import { deploymentOf } from '#lib/environment'
import { headerRules } from '#lib/hosting/headers'
import { toNginxConfig } from '#lib/hosting/nginx-config'
import { redirectsOf } from '#lib/links/redirects'
import { exportSite, OUT } from './export-site'
import { foldersOf } from './load-site'
import { recoverFolder, replaceFolder, unfinishedOf } from './replace-folder'
import { orFail } from './system-fault'

/** What the container holds: the site, compressed, and its server's configuration. */
const FOLDER = process.env['CONTAINER_DIR'] || '.container'
const compressible = /\.(html|svg|xml|txt|json|md|js|css|webmanifest|ico|csv|tsv|bib|ics|geojson|ipynb|ya?ml)$/

const code = await exportSite()
if (code !== 0) process.exit(code)
await orFail(async () => fillContainer(), `The last ${FOLDER}/, if there is one, stays as it was.`)
console.log(`The container's files are in ${FOLDER}/.`)

function fillContainer(): void {
  recoverFolder(FOLDER)
  const unfinished = unfinishedOf(FOLDER)
  const site = join(unfinished, 'site')
  cpSync(OUT, site, { recursive: true })
  for (const name of ['_headers', '_redirects', '.nojekyll']) rmSync(join(site, name), { force: true })
  for (const path of listAllFiles(site).filter((name) => compressible.test(name))) compress(join(site, path))
  const published = readSite(foldersOf())
  const config = toNginxConfig({
    headers: headerRules(deploymentOf().kind),
    redirects: redirectsOf(published, () => {}),
    origin: published.index.config.origin,
    root: process.env['CONTAINER_ROOT'] || '/srv/site',
    port: Number(process.env['PORT'] || 8080),
  })
  writeFileSync(join(unfinished, 'nginx.conf'), config)
  replaceFolder(FOLDER)
}

function compress(path: string): void {
  const bytes = readFileSync(path)
  const size = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: size }))
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }))
}
