import { readBase } from '#lib/base'
import { checkChanges } from '#lib/check-changes'
import type { Site } from '#lib/content/read-site'
import { cacheFolder } from '#lib/environment'
import { type Finding, hasErrors } from '#lib/findings/finding'
import { formatFindings } from '#lib/findings/format'
import { findBaseOf, type NoBase, orReason } from '#lib/git/base'
import { changesSince } from '#lib/git/changed-lines'
import { checkSiteInParallel } from './check-in-parallel'
import { chooseFormat, fail, parseCommandLine } from './command-line'
import { describeFixes, fixContent } from './fix-content'
import { foldersOf, formatOptions, loadSite } from './load-site'
import { orSay, readSiteBase } from './site-base'
import { orFail } from './system-fault'

const usage = `Usage: npm run check:content -- [options]

Prints everything that is wrong with the content, and what to do about it.

  --fix                 writes the files anew where it is certain what is meant; prints what remains
  --changed-since REV   only what lies in lines that were changed since the branch left REV (a branch, a tag
                        or a commit), in commits or in files that are not committed yet, and what they did to
                        promises; otherwise that is said of what was changed since the branch left production
  --format FORMAT       text, json (for programs) or github (shown beside the lines of a pull request)
  --dir DIR             the content folder, if it is another than CONTENT_DIR or content/
  --help                prints this

The exit code is 1 if any of what is printed is an error, and 2 if nothing could be checked.`

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
const chosen = chooseFormat(format, usage)

const folders = foldersOf(dir)
let site = await load()
const findings = await orFail(() => (fix ? fixed() : check(site)), 'Some files may not be put right.')
console.log(formatFindings(findings, chosen, formatOptions(site, folders)))
if (hasErrors(findings)) process.exitCode = 1

function load(): Promise<Site> {
  return orFail(async () => loadSite(folders), 'The content could not be checked.')
}

async function check(checked: Site): Promise<Finding[]> {
  if (revision === undefined) return await checkSiteInParallel(checked, folders, readSiteBase(checked, folders))
  const found = orEnd(findBaseOf(folders.content, revision))
  const changes = orEnd(orReason(() => changesSince(folders.content, found.commit)))
  return checkChanges(checked, orSay(readBase(found, folders, cacheFolder())), changes)
}

/** What remains once the files are put right; what was put right goes where it is in no program's way. */
async function fixed() {
  const { fixes, findings: remaining } = await fixContent(folders.content, () => {
    site = loadSite(folders)
    return check(site)
  })
  console.error(`${describeFixes(fixes, formatOptions(site, folders).prefix ?? '')}\n`)
  return remaining
}

/** What an editor has asked for by name is there, or nothing is checked. */
function orEnd<T extends object>(found: T | NoBase): T {
  if ('reason' in found) fail(found.reason, 2)
  return found
}
