import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { hasErrors } from '#lib/findings/finding'
import { formatFindings } from '#lib/findings/format'
import { addUrls } from '#lib/links/published-urls'
import { loadPage } from '#lib/pipeline'
import { fail, parseCommandLine } from './command-line'
import { foldersOf, formatOptions, loadSite } from './load-site'

const usage = `Usage: npm run urls:update -- [--dir DIR]

Adds the URLs and anchors that are new to urls.lock.json, the list of all that were ever published.`

const { dir, help } = parseCommandLine({ dir: { type: 'string' }, help: { type: 'boolean' } } as const, usage)
if (help) {
  console.log(usage)
  process.exit(0)
}

const folders = { ...foldersOf(), ...(dir ? { content: resolve(dir) } : {}) }
const site = loadSite(folders)
// With a mistake in a page or in the list itself, something would be missing from it.
if (hasErrors(site.findings)) fail(formatFindings(site.findings, 'text', formatOptions(site, folders)))

const pages = site.index.pages.map((page) => ({ ...loadPage(page, site.index), url: page.url, links: [] }))
const before = site.urlsLock?.value ?? {}
const after = addUrls(before, pages, site.index)
const count = (lock: typeof after) => Object.values(lock).reduce((sum, anchors) => sum + 1 + anchors.length, 0)
const added = count(after) - count(before)
if (added > 0 || !site.urlsLock) {
  writeFileSync(join(folders.content, 'urls.lock.json'), `${JSON.stringify(after, null, 2)}\n`)
}
console.log(added === 0 ? 'Nothing is new.' : `Added to urls.lock.json: ${added}.`)
