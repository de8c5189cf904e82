import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/** The only module of the pipeline that writes to the disk: folders that can be made again at any time. */

/** A file by its path, and its bytes. */
export type FileBytes = readonly [path: string, bytes: Uint8Array]

/** How many folders are kept that nobody has asked for in the last hour. */
const KEPT = 6
const HOUR_MS = 3_600_000

const UNFINISHED = '.unfinished-'

/**
 * A folder below a cache, made if it isn't there: it appears as a whole, and others may make it at the same
 * time. Those that have not been asked for in a long time are removed then.
 *
 * @param filesOf gives what is in it; paths end in no folder but this one
 * @throws if it can't be written.
 */
export function ensureFolder(cache: string, name: string, filesOf: () => Iterable<FileBytes>): string {
  const folder = join(cache, name)
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true })
    const unfinished = mkdtempSync(join(cache, UNFINISHED))
    try {
      for (const [path, bytes] of filesOf()) writeBelow(unfinished, path, bytes)
      takePlace(unfinished, folder)
    } finally {
      rmSync(unfinished, { recursive: true, force: true })
    }
    removeOld(cache)
  }
  touch(folder)
  return folder
}

function writeBelow(folder: string, path: string, bytes: Uint8Array): void {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, bytes, { flag: 'wx' })
}

/** Another process may have made the same folder meanwhile, which does as well. */
function takePlace(unfinished: string, folder: string): void {
  try {
    renameSync(unfinished, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
  }
}

/** Its time says when a folder was last asked for; where it can't be set, the folder is as good as before. */
function touch(folder: string): void {
  try {
    utimesSync(folder, new Date(), new Date())
  } catch {}
}

/** Removes what is left of processes that were killed, and all but the last folders; what is in use stays. */
function removeOld(cache: string): void {
  const before = Date.now() - HOUR_MS
  const ages = readdirSync(cache).map((name) => ({ name, time: timeOf(join(cache, name)) }))
  const old = ages.filter(({ time }) => time < before).sort((a, b) => b.time - a.time)
  const isUnfinished = ({ name }: { name: string }) => name.startsWith(UNFINISHED)
  const finished = old.filter((entry) => !isUnfinished(entry))
  for (const { name } of [...old.filter(isUnfinished), ...finished.slice(KEPT)]) {
    rmSync(join(cache, name), { recursive: true, force: true })
  }
}

function timeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
