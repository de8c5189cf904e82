import { decodeText } from '#lib/content/decode-text'
import { commitOf } from '#lib/git/commit'
import { type GitLog, readLog } from '#lib/git/log'
import { readBlobs } from '#lib/git/read-blobs'
import { findRepository, type Repository } from '#lib/git/repository'
import { GitError } from '#lib/git/run-git'
import { daysOf } from './dates'
import type { When } from './history'
import { parseSourceNotes, type SourceNotes } from './source-notes'

/** The main line of the repository that a content folder lies in. */
export interface RepositoryLog extends GitLog, Repository {
  /** When each commit was made, as far as that is sure. */
  days: readonly When[]
}

/** The main line, or why there is none to be read, as a sentence. */
export function readRepositoryLog(content: string): RepositoryLog | { reason: string } {
  try {
    const repository = findRepository(content)
    const head = commitOf(repository, 'HEAD')
    if (!head) return { reason: 'Nothing has been committed here yet.' }
    const log = readLog({ ...repository, head })
    return { ...repository, ...log, days: daysOf(log.commits) }
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    return { reason: error.message }
  }
}

/**
 * What `site.yaml` said of where pages come from, by the index of the commit from which on it did, in order; what it
 * says in the working tree has the number after the last.
 */
export function readNotes(log: RepositoryLog | { reason: string }, present: SourceNotes): Map<number, SourceNotes> {
  if ('reason' in log) return new Map([[0, present]])
  const path = `${log.prefix}site.yaml`
  const changes = log.commits.flatMap(({ files }, index) => {
    const file = files.find((one) => one.path === path || one.formerPath === path)
    return file ? [{ index, blob: file.path === path ? file.blob : undefined }] : []
  })
  const notes = new Map(changes.map(({ index }): [number, SourceNotes] => [index, { sources: {}, repositories: {} }]))
  const written = changes.flatMap(({ index, blob }) => (blob === undefined ? [] : [{ index, blob }]))
  let at = 0
  for (const bytes of readBlobs(
    log,
    written.map(({ blob }) => blob),
    { mayFetch: false },
  )) {
    const { index = 0 } = written[at] ?? {}
    notes.set(index, parseSourceNotes(decodeText(bytes) ?? ''))
    at++
  }
  return notes.set(log.commits.length, present)
}
