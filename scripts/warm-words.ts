import type { Site } from '#lib/content/read-site'
import { readBlobs } from '#lib/git/read-blobs'
import { GitError } from '#lib/git/run-git'
import { type FileRevision, readWords, unreadRevisions } from '#lib/history/read-words'
import type { RepositoryLog } from '#lib/history/repository-log'
import type { Reading, RevisionWords } from '#lib/history/revision-words'
import { revisionsIn, siteSourcesOf } from '#lib/history/site-sources'
import type { WordCache } from '#lib/history/word-cache'
import { startThread, threadsFor } from './start-thread'

/** What a thread is told: which files to read, and how. */
export interface WordWork {
  root: string
  reading: Reading
  revisions: readonly FileRevision[]
}

/** With fewer revisions, a thread takes as long to begin as it saves. */
const REVISIONS_PER_THREAD = 200

/** Reads the words of many earlier revisions into a cache, by as many threads as there are cores. */
export async function warmWords(site: Site, log: RepositoryLog | { reason: string }, cache: WordCache): Promise<void> {
  if ('reason' in log) return
  const { pages, ...sources } = siteSourcesOf(site, log)
  const kept = cache.read()
  const unread = unreadRevisions(revisionsIn(pages), { ...sources, kept })
  const count = threadsFor(unread.length / REVISIONS_PER_THREAD) + 1
  if (count === 1) return
  const [own, ...others] = Array.from({ length: count }, (_, part): WordWork => {
    const revisions = unread.filter((_revision, index) => index % count === part)
    return { root: log.root, reading: sources.reading, revisions }
  })
  const threads = others.map((work) => startThread<ReturnType<typeof readPart>>('./read-words-thread.ts', work))
  const read = [own && readPart(own), ...(await Promise.all(threads))]
  cache.write(new Map([kept, ...read].flatMap((words) => [...(words ?? [])])))
}

/** The words of some revisions; none if git can't read them all, which whoever needs them finds out. */
export function readPart({ root, reading, revisions }: WordWork): Map<string, RevisionWords> | undefined {
  try {
    const readCommitted = (blobs: readonly string[]) => readBlobs({ root }, blobs, { mayFetch: false })
    return readWords(revisions, { reading, texts: new Map(), readBlobs: readCommitted, kept: new Map() })
  } catch (error) {
    if (error instanceof GitError) return undefined
    throw error
  }
}
