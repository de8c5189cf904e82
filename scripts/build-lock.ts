import { mkdirSync, readFileSync, readlinkSync, rmSync, symlinkSync } from 'node:fs'
import { basename, join } from 'node:path'

/** The right to build into a folder. */
export interface BuildLock {
  /** Whether the build before ended without giving its lock back: it was killed. */
  wasInterrupted: boolean
  /** What the end of the process does, too. */
  giveBack(): void
}

/**
 * Takes the lock in a folder. It is a symbolic link whose target names its holder, so it is made whole or
 * not at all; that of a process that is gone counts for nothing. It has a folder of its own because Next
 * looks at everything beside its configuration, and a link that leads nowhere stops it.
 *
 * @returns undefined if another build holds it.
 */
export function takeLock(folder: string): BuildLock | undefined {
  const path = join(folder, 'holder')
  mkdirSync(folder, { recursive: true })
  if (tryLink(path)) return lockAt(path, false)
  const holder = holderOf(path)
  if (holder !== undefined && isAlive(holder)) return undefined
  rmSync(path, { force: true })
  return tryLink(path) ? lockAt(path, true) : undefined
}

function lockAt(path: string, wasInterrupted: boolean): BuildLock {
  const giveBack = () => rmSync(path, { force: true })
  process.once('exit', giveBack)
  return { wasInterrupted, giveBack }
}

function tryLink(path: string): boolean {
  try {
    symlinkSync(`${process.pid}-${startOf(process.pid)}`, path, 'junction')
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

function holderOf(path: string): string | undefined {
  try {
    return basename(readlinkSync(path))
  } catch {
    return undefined
  }
}

function isAlive(holder: string): boolean {
  const [id, start] = holder.split('-')
  try {
    process.kill(Number(id), 0)
  } catch (error) {
    // A process of another user may not be asked, but is there.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false
  }
  return startOf(Number(id)) === start
}

/** When a process began, in ticks, where /proc can be asked: ids are given out again, most of all in containers. */
function startOf(id: number): string {
  try {
    return (
      readFileSync(`/proc/${id}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')[19] ?? ''
    )
  } catch {
    return ''
  }
}
