import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { keep, readKept } from '#lib/content/file-cache'
import type { RevisionWords } from './revision-words'

/** Words that were read before, by keys of their own. */
export interface WordCache {
  read(): ReadonlyMap<string, RevisionWords>
  write(words: ReadonlyMap<string, RevisionWords>): void
}

/**
 * Words of one content folder, kept in a file. What another version of the program has read counts as unknown.
 *
 * @param folder where the file is; it may be removed at any time
 * @param program says which version of the program this is
 */
export function wordCache({ folder, program }: { folder: string; program: string }, content: string): WordCache {
  const name = createHash('sha256').update(content).digest('hex').slice(0, 16)
  const path = join(folder, `history-${name}.json`)
  let known: ReadonlyMap<string, RevisionWords> | undefined
  return {
    read() {
      if (known) return known
      const kept = readKept(path)
      known = isKept(kept) && kept.stamp === program ? new Map(Object.entries(kept.words)) : new Map()
      return known
    },
    write(words) {
      const last = known
      known = words
      const isSame = last?.size === words.size && Array.from(words.keys()).every((key) => last.has(key))
      if (!isSame) keep(path, { stamp: program, words: Object.fromEntries(words) } satisfies Kept)
    },
  }
}

interface Kept {
  stamp: string
  words: Record<string, RevisionWords>
}

function isKept(data: unknown): data is Kept {
  if (!isObject(data) || !('stamp' in data) || !('words' in data) || !isObject(data.words)) return false
  return Object.values(data.words).every((words) => isObject(words) && 'state' in words)
}

function isObject(data: unknown): data is object {
  return typeof data === 'object' && data !== null
}
