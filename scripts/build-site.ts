import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deploymentOf, showsErrors } from '#lib/environment'
import { hasErrors } from '#lib/findings/finding'
import { countFindings, formatFindings } from '#lib/findings/format'
import { SITE_FILES } from '../adapter/site-files'
import { takeLock } from './build-lock'
import { checkSiteInParallel } from './check-in-parallel'
import { foldersOf, formatOptions, loadSite } from './load-site'
import { buildingFolder, publishRelease, recoverReleases, STAMP } from './releases'
import { runNextBuild } from './run'
import { readSiteBase } from './site-base'
import { readSiteHistory } from './site-history'
import { stampOf } from './stamp'
import { findWriteFault, orFail } from './system-fault'

/** Where the built site is: a link to the last build that succeeded. */
export const distDir = process.env['DIST_DIR'] || '.next'

const LAST_STAYS = 'Nothing was published; the last build, if there is one, stays as it was.'
/** How often a build is begun anew because files changed under it. */
const ATTEMPTS = 3

/**
 * Checks the content, builds beside the last build, and takes its place when all is done. Whatever keeps
 * it from that (an error in the content, a full disk, a signal) leaves the last build as it was.
 *
 * @returns the exit code.
 */
export async function build(): Promise<number> {
  return await orFail(async () => {
    const lock = takeLock(`${distDir}-lock`)
    if (!lock) return say(`Another build into ${distDir} is running: wait for its end.`)
    try {
      // What a killed build has left in the cache can't be relied on.
      if (lock.wasInterrupted) rmSync(buildingFolder(distDir), { recursive: true, force: true })
      recoverReleases(distDir)
      return await buildUnchanged()
    } finally {
      lock.giveBack()
    }
  }, LAST_STAYS)
}

/** Builds if what the last build was made from has changed since, or there is none. */
export async function buildIfNeeded(): Promise<number> {
  const stamp = join(distDir, STAMP)
  const isFresh = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === stampOf()
  return (await orFail(async () => isFresh(), LAST_STAYS)) ? 0 : await build()
}

/** Builds until nothing has changed from a build's beginning to its end. */
async function buildUnchanged(): Promise<number> {
  for (let left = ATTEMPTS; left > 0; left--) {
    const stamp = stampOf()
    if (!(await checkContent())) return say('Nothing was built.')
    const code = await runNextBuild({ DIST_DIR: buildingFolder(distDir) })
    if (code === STOPPED) return code
    if (stampOf() === stamp) return code === 0 && isWhole() ? publish(stamp) : sayWhy()
    console.error('Files have changed while they were built.')
  }
  return say(`Files kept changing. ${LAST_STAYS}`)
}

const STOPPED = 130

/** Whether the site can be built: without errors, or as a preview that shows them. */
async function checkContent(): Promise<boolean> {
  const folders = foldersOf()
  const site = loadSite(folders)
  const base = deploymentOf().kind === 'production' ? undefined : readSiteBase(site, folders)
  const findings = await checkSiteInParallel(site, folders, base)
  // Read here once, it is there for each of the processes that make pages.
  const history = await readSiteHistory(site, folders.content)
  for (const problem of history.problems) console.error(problem)
  if (!hasErrors(findings)) {
    console.log(`Content: ${countFindings(findings)} (npm run check:content shows them)`)
    return true
  }
  const shown = findings.filter(({ severity }) => severity !== 'note')
  console.error(`${formatFindings(shown, 'text', formatOptions(site, folders))}\n`)
  if (!showsErrors()) return false
  console.error('This is a preview: it is built all the same, and its pages show the findings.')
  return true
}

function publish(stamp: string): number {
  writeFileSync(join(buildingFolder(distDir), STAMP), stamp)
  publishRelease(distDir)
  return 0
}

/** Next may end well without an end: the list of the site's files is the last thing that is made. */
function isWhole(): boolean {
  return ['BUILD_ID', SITE_FILES].every((name) => existsSync(join(buildingFolder(distDir), name)))
}

function sayWhy(): number {
  return say(`${findWriteFault(buildingFolder(distDir)) ?? 'The build failed.'} ${LAST_STAYS}`)
}

function say(message: string): number {
  console.error(message)
  return 1
}
