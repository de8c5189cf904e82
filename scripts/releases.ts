import { existsSync, lstatSync, mkdirSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

// A build folder (`.next`) is a symbolic link to a finished build, `.next-release-7`. The next one is made
// in `.next-building`; when it is whole, the link is replaced, which the system does in one step.

/** How many builds before the present one are kept, for servers that began with them. */
const KEPT = 2

/** What is there only once a build is whole: a hash of what it was built from. */
export const STAMP = 'built-from'

/** What builds take over from one another. `next-env.d.ts` names the types where they are built. */
const handedOn = ['cache', 'types']

/** Where Next builds to, for a build folder. */
export function buildingFolder(distDir: string): string {
  return `${distDir}-building`
}

/** Makes a finished build the present one, in one step, and removes those that nobody needs any more. */
export function publishRelease(distDir: string): void {
  const building = buildingFolder(distDir)
  const release = nextRelease(distDir)
  renameSync(building, release)
  mkdirSync(building)
  for (const name of handedOn) {
    if (existsSync(join(release, name))) renameSync(join(release, name), join(building, name))
  }
  pointTo(distDir, release)
  removeReleases(distDir)
}

/** Puts right what a build that was killed may have left: no link, one to nothing, a finished build without one. */
export function recoverReleases(distDir: string): void {
  // Next's build stops at a link that leads nowhere.
  if (isThere(distDir) && !existsSync(distDir)) rmSync(distDir)
  const newest = releasesOf(distDir)
    .filter((path) => existsSync(join(path, STAMP)))
    .at(-1)
  if (!isThere(distDir) && newest) pointTo(distDir, newest)
  removeReleases(distDir)
}

function pointTo(distDir: string, release: string): void {
  const fresh = `${distDir}-link`
  rmSync(fresh, { force: true })
  symlinkSync(basename(release), fresh, 'junction')
  // A folder that Next itself made becomes a build like the others.
  if (isThere(distDir) && !lstatSync(distDir).isSymbolicLink()) renameSync(distDir, nextRelease(distDir))
  // Windows replaces no folder by renaming.
  if (process.platform === 'win32') rmSync(distDir, { force: true })
  renameSync(fresh, distDir)
}

/** Removes all but the present build and those just before it. */
function removeReleases(distDir: string): void {
  const releases = releasesOf(distDir)
  const present = isThere(distDir) && lstatSync(distDir).isSymbolicLink() ? basename(readlinkSync(distDir)) : ''
  const others = releases.filter((path) => basename(path) !== present)
  const kept = others.filter((path) => existsSync(join(path, 'BUILD_ID'))).slice(-KEPT)
  for (const path of others) if (!kept.includes(path)) rmSync(path, { recursive: true, force: true })
}

function nextRelease(distDir: string): string {
  return `${distDir}-release-${numberOf(releasesOf(distDir).at(-1) ?? '0') + 1}`
}

/** The finished builds of a build folder, in the order they were made. */
function releasesOf(distDir: string): string[] {
  const prefix = `${basename(distDir)}-release-`
  return readdirSync(dirname(distDir))
    .filter((name) => name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length)))
    .map((name) => join(dirname(distDir), name))
    .sort((a, b) => numberOf(a) - numberOf(b))
}

function numberOf(release: string): number {
  return Number(/\d+$/.exec(release)?.[0])
}

/** Whether something bears this name, be it a link to nothing. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}
