import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { readText } from './disk'
import { writeWhole } from './write-whole'

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
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeWhole(path, JSON.stringify(data))
  } catch {
    // It is a cache.
  }
}
