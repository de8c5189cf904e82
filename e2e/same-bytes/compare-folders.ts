import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** How many bytes are shown before a difference, and after it. */
const SHOWN = 60

/** What differs between two folders, a sentence for each file, in order of their paths; nothing, if all is the same. */
export function compareFolders(first: string, second: string): string[] {
  const [inFirst, inSecond] = [filesIn(first), filesIn(second)]
  return [...new Set([...inFirst, ...inSecond])].sort().flatMap((path) => {
    if (!inFirst.has(path)) return `${path} is in the second only.`
    if (!inSecond.has(path)) return `${path} is in the first only.`
    return compareBytes(path, readFileSync(join(first, path)), readFileSync(join(second, path)))
  })
}

function compareBytes(path: string, first: Buffer, second: Buffer): string[] {
  if (first.equals(second)) return []
  const at = first.findIndex((byte, index) => byte !== second[index])
  const place = at === -1 ? first.length : at
  const show = (bytes: Buffer) => JSON.stringify(bytes.toString('utf8', Math.max(0, place - SHOWN), place + SHOWN))
  return [`${path} differs at byte ${place}:\n  ${show(first)}\n  ${show(second)}`]
}

/** Hidden ones and those of `_next` are served, too. */
function filesIn(folder: string): Set<string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return new Set(
    entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name))),
  )
}
