import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { readText } from './disk'

/** Data that was kept in a file, or undefined if there is none that can be read. */
export function readKept(path: string): unknown {
  try {
    return JSON.parse(readText(path) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}

/**
 * Keeps data in a file, which appears as a whole: others may read and write it at the same time. Where it can't be
 * written, it is made again the next time.
 */
export function keep(path: string, data: unknown): void {
  const unfinished = `${path}.${process.pid}`
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(unfinished, JSON.stringify(data))
    renameSync(unfinished, path)
  } catch {
    removeUnfinished(unfinished)
  }
}

function removeUnfinished(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // Where no file can be, none was left.
  }
}
