import { relative, resolve } from 'node:path'
import { countChanges } from '#lib/history/count-changes'
import { findHistory, suggestHistory } from '#lib/history/find-history'
import { formatHistories, formatHistory } from '#lib/history/format-history'
import type { PageHistory, SiteHistory } from '#lib/history/history'
import { fail, parseCommandWithWord } from './command-line'
import { foldersOf, loadSite } from './load-site'
import { readSiteHistory } from './site-history'
import { orFail } from './system-fault'

const usage = `Usage: npm run history -- [PAGE] [options]

Prints what a page said, when that changed, and since when it says what it says; without a page, all of them.

  PAGE              its URL (/open-practices/), or its file (open-practices/index.md); also of one that is gone
  --format FORMAT   text or json (for programs)
  --dir DIR         the content folder, if it is another than CONTENT_DIR or content/
  --help            prints this

The exit code is 2 if there is no such page.`

const options = {
  format: { type: 'string', default: 'text' },
  dir: { type: 'string' },
  help: { type: 'boolean' },
} as const
const { values, word: asked } = parseCommandWithWord(options, usage)
const { format, dir, help } = values
if (help) {
  console.log(usage)
  process.exit(0)
}
if (format !== 'text' && format !== 'json') fail(`There is no format \`${format}\`.\n\n${usage}`, 2)

const folders = foldersOf(dir)
const { site, history } = await orFail(async () => {
  const read = loadSite(folders)
  return { site: read, history: await readSiteHistory(read, folders.content) }
}, 'The history could not be read.')
for (const problem of history.problems) console.error(problem)
console.log(asked === undefined ? formatAll(history) : formatOne(find(asked)))

function find(page: string): PageHistory {
  const inContent = relative(folders.content, resolve(page))
  const path = page.endsWith('.md') && !inContent.startsWith('..') ? inContent : page
  const found = findHistory(path, history, (file) => site.index.pageByPath.get(file)?.url)
  return found ?? fail(`There is no history of ${page}. ${suggestHistory(path, history)}`, 2)
}

function formatOne(page: PageHistory): string {
  return format === 'json' ? toJson(page) : formatHistory(page, toFormat())
}

function formatAll(all: SiteHistory): string {
  if (format === 'text') return formatHistories(all, toFormat())
  return toJson(
    Array.from(all.pages.values(), (page) => {
      const { url, title, isGone, lastChanged, isOlderMissing } = page
      return { url, title, isGone, lastChanged, isOlderMissing, changes: countChanges(page) }
    }),
  )
}

function toJson(data: unknown): string {
  return JSON.stringify(data, null, 2)
}

function toFormat() {
  const { columns, isTTY } = process.stdout
  const hasColours = isTTY && !process.env['NO_COLOR']
  return { width: Math.max(columns ?? 80, 40), hasColours, language: site.index.config.language }
}
