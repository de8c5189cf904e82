import { resolve } from 'node:path'
import type { Site } from '#lib/content/read-site'
import { hasErrors, type Stretch } from '#lib/findings/finding'
import { type FindingsFormat, formatFindings } from '#lib/findings/format'
import { changedSince } from '#lib/git/changed-lines'
import { GitError } from '#lib/git/run-git'
import { checkSite } from '#lib/pipeline'
import { fail, parseCommandLine } from './command-line'
import { describeFixes, fixContent } from './fix-content'
import { foldersOf, formatOptions, loadSite } from './load-site'
import { orFail } from './system-fault'

const usage = `Usage: npm run check:content -- [options]

Prints everything that is wrong with the content, and what to do about it.

  --fix                 writes the files anew where it is certain what is meant; prints what remains
  --changed-since REV   only what lies in lines that were changed since the branch left REV (a branch, a tag
                        or a commit), in commits or in files that are not committed yet
  --format FORMAT       text, json (for programs) or github (shown beside the lines of a pull request)
  --dir DIR             the content folder, if it is another than CONTENT_DIR or content/
  --help                prints this

The exit code is 1 if any of what is printed is an error, and 2 if nothing could be checked.`

const formats: readonly FindingsFormat[] = ['text', 'json', 'github']

const options = {
  fix: { type: 'boolean' },
  'changed-since': { type: 'string' },
  format: { type: 'string', default: 'text' },
  dir: { type: 'string' },
  help: { type: 'boolean' },
} as const
const { fix, 'changed-since': revision, format, dir, help } = parseCommandLine(options, usage)
if (help) {
  console.log(usage)
  process.exit(0)
}
const chosen = formats.find((name) => name === format)
if (!chosen) fail(`There is no format \`${format}\`.\n\n${usage}`, 2)

const folders = { ...foldersOf(), ...(dir ? { content: resolve(dir) } : {}) }
let site = await load()
const findings = await orFail(async () => (fix ? fixed() : check(site)), 'Some files may not be put right.')
console.log(formatFindings(findings, chosen, formatOptions(site, folders)))
if (hasErrors(findings)) process.exitCode = 1

function load(): Promise<Site> {
  return orFail(async () => loadSite(folders), 'The content could not be checked.')
}

function check(checked: Site) {
  const isAskedFor = revision === undefined ? () => true : isChanged(revision)
  return checkSite(checked).filter(isAskedFor)
}

/** What remains once the files are put right; what was put right goes where it is in no program's way. */
function fixed() {
  const { fixes, findings: remaining } = fixContent(folders.content, () => {
    site = loadSite(folders)
    return check(site)
  })
  console.error(`${describeFixes(fixes, formatOptions(site, folders).prefix ?? '')}\n`)
  return remaining
}

function isChanged(since: string): (stretch: Stretch) => boolean {
  try {
    return changedSince(folders.content, since)
  } catch (error) {
    if (error instanceof GitError) fail(error.message, 2)
    throw error
  }
}
