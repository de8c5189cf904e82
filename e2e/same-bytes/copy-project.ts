import { spawnSync } from 'node:child_process'
import { constants, copyFileSync, cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

/** What tests and builds leave in the project's folder, and what is taken over in another way. */
const leftOut = /^(?:\.git|\.next.*|node_modules|out|out\..*|\.container.*|test-results|playwright-report)$/

/**
 * A copy of the project as it stands, in a folder of another name and depth, with the same history and the same
 * packages, and without caches.
 *
 * @returns its folder.
 */
export function copyProject(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'elsewhere-')), 'another', 'name of it')
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync('.')) {
    if (!leftOut.test(name)) cpSync(name, join(folder, name), { recursive: true })
  }
  linkFiles('node_modules', join(folder, 'node_modules'))
  // A clone of a clone that lacks some of the history would lack other parts of it.
  const { status, stdout } = spawnSync('git', ['rev-parse', '--absolute-git-dir'], { encoding: 'utf8' })
  if (status === 0) writeFileSync(join(folder, '.git'), `gitdir: ${stdout}`)
  return folder
}

/** Packages are the same files, where the system lets them be. */
function linkFiles(from: string, to: string): void {
  mkdirSync(to)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory() && basename(source) !== '.cache') linkFiles(source, target)
    else if (entry.isFile()) linkFile(source, target)
    else if (entry.isSymbolicLink()) cpSync(source, target, { verbatimSymlinks: true })
  }
}

function linkFile(source: string, target: string): void {
  try {
    linkSync(source, target)
  } catch {
    copyFileSync(source, target, constants.COPYFILE_FICLONE)
  }
}
