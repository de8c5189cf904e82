import { readFileSync } from 'node:fs'
import { writeWhole } from '#lib/content/write-whole'
import { formatResults, type LinkResults, parseResults } from '#lib/external-links/link-results'
import { fail } from './command-line'

/** Reads what is remembered of links; a file that isn't there yet is empty, any other mistake ends the process. */
export function readResults(path: string): LinkResults {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Map()
    throw error
  }
  try {
    return parseResults(text)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const advice = 'Mend it, or remove it: then misses are counted from the beginning.'
    fail(`${path} can't be read as results of check:links, and stays as it is. ${error.message}\n${advice}`, 2)
  }
}

/** Writes what is remembered of links in one step: whoever reads sees the file as it was, or as it will be. */
export function writeResults(path: string, results: LinkResults): void {
  writeWhole(path, formatResults(results))
}
