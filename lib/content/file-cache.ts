import { mkdirSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readRegularFile } from './disk'
import { writeWhole } from './write-whole'

const KEPT_MS = 30 * 24 * 3_600_000

/** Data that was kept in a file, or undefined if there is none that can be read. */
export function readKept(path: string): unknown {
  try {
    return JSON.parse(readKeptFile(path)?.toString('utf8') ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}

/** Keeps data in a file, as `keepFile` does. */
export function keep(path: string, data: unknown): void {
  keepFile(path, JSON.stringify(data))
}

/** A file that was kept, or undefined if there is none. Its time says from then on when it was last asked for. */
export function readKeptFile(path: string): Buffer | undefined {
  const bytes = readRegularFile(path)
  if (bytes) attempt(() => utimesSync(path, new Date(), new Date()))
  return bytes
}

/**
 * Keeps a file, which appears as a whole: others may read and write it at the same time. Where it can't be written, it is
 * made again the next time.
 */
export function keepFile(path: string, content: string | Uint8Array): void {
  attempt(() => {
    mkdirSync(dirname(path), { recursive: true })
    writeWhole(path, content)
  })
}

/** Removes the files of a folder that nobody has asked for in a month. */
export function removeOldFiles(folder: string): void {
  attempt(() => {
    for (const path of readdirSync(folder).map((name) => join(folder, name))) {
      if (statSync(path).mtimeMs < Date.now() - KEPT_MS) rmSync(path, { force: true })
    }
  })
}

/** It is a cache: what can't be done is left undone. */
function attempt(action: () => void): void {
  try {
    action()
  } catch {}
}
