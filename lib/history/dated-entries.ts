import type { SiteConfig } from '#lib/content/site-config'
import type { LogCommit } from '#lib/git/log'
import type { ChainEntry } from './file-chains'
import type { Revision, When } from './history'
import type { PageFile } from './page-files'
import { noteOf, type SourceNote, type SourceNotes } from './source-notes'

/** What is known of a revision before its words are compared. */
export type RevisionHead = Pick<
  Revision,
  'key' | 'source' | 'when' | 'commit' | 'author' | 'subject' | 'versionUrl' | 'hasGapBefore'
>

/** What became of a page's file, and when. */
export interface DatedEntry extends ChainEntry {
  head: RevisionHead
  /** Whether its commit's parents are not here, so that it may be older than it looks. */
  isBoundary: boolean
  /** Why its words are not to be shown, if they aren't. */
  leftOut: string | undefined
}

/** The commits of a repository with their days, and what `site.yaml` said from some of them on. */
export interface DatedCommits {
  commits: readonly LogCommit[]
  days: readonly When[]
  /** By the index of the commit, in order; the working tree has the number after the last. */
  notes: ReadonlyMap<number, SourceNotes>
  /** Where commits can be looked at: `https://example.org/repository`. */
  repositoryUrl: string | undefined
  /** Commits whose words are not to be shown, each with the reason. */
  leaveOut: SiteConfig['history']['leaveOut']
}

/**
 * The entries of a page's file with their dates. A commit that takes a file over from elsewhere, and says so, is later
 * than the words: they are as old as the note that came with them says.
 */
export function datedEntries({ entries }: PageFile, dated: DatedCommits): DatedEntry[] {
  const heads = entries.map((entry) => toDated(entry, dated))
  const result = [...heads]
  let known: SourceNote | undefined
  let imported = -1
  for (const [at, notes] of dated.notes) {
    const last = entries.findLastIndex(({ commit }) => commit <= at)
    const note = entries[last]?.blob === undefined ? undefined : noteOf(entries[last].path, notes)
    if (!note) continue
    // What is put right of a note is of the words that it was written for, whatever was edited since.
    if (!known || !isOfSameWords(known, note)) imported = last
    known = note
    const entry = heads[imported]
    // What a note said before the history that is here begins may be of words that were there before these.
    if (!entry || entry.isBoundary) continue
    result[imported] = { ...entry, head: importedHead(entry.head, note, result[imported - 1]?.head.when) }
  }
  return result
}

/** Whether two notes are of the same words of a page: a later one may say more of them. */
function isOfSameWords(known: SourceNote, note: SourceNote): boolean {
  if (known.repository !== note.repository || known.path !== note.path) return false
  if (known.commit !== undefined && note.commit !== undefined) return known.commit === note.commit
  return known.date === note.date && known.before === note.before
}

function toDated(entry: ChainEntry, { commits, days, repositoryUrl, leaveOut }: DatedCommits): DatedEntry {
  const commit = commits[entry.commit]
  if (!commit) return { ...entry, head: uncommitted, isBoundary: false, leftOut: undefined }
  const { id, author, subject, isBoundary } = commit
  const leftOut = leaveOut.find((one) => id.startsWith(one.commit))?.reason
  const head: RevisionHead = {
    key: id,
    source: 'commit',
    when: days[entry.commit],
    commit: { id, url: repositoryUrl && `${repositoryUrl}/commit/${id}` },
    author: author || undefined,
    // It may well tell of what is left out.
    subject: leftOut === undefined ? subject || undefined : undefined,
    versionUrl: undefined,
    hasGapBefore: isBoundary,
  }
  return { ...entry, head, isBoundary, leftOut }
}

const uncommitted: RevisionHead = {
  key: 'uncommitted',
  source: 'uncommitted',
  when: undefined,
  commit: undefined,
  author: undefined,
  subject: undefined,
  versionUrl: undefined,
  hasGapBefore: false,
}

/**
 * What is known of words that were taken over; as it was, if the note speaks of a later day, or what was there
 * before them is later: here they stand since they were taken over.
 */
function importedHead(head: RevisionHead, note: SourceNote, previous: When | undefined): RevisionHead {
  const when = whenOf(note)
  if (!when || (head.when && head.when.day < when.day)) return head
  if (previous && previous.day > when.day) return head
  return {
    ...head,
    source: 'import',
    when,
    commit: commitOf(note),
    author: undefined,
    subject: undefined,
    hasGapBefore: true,
  }
}

/** When words stood, as a note says it. */
export function whenOf({ date, before }: SourceNote): When | undefined {
  if (date) return { day: date, certainty: 'on' }
  return before ? { day: before, certainty: 'before' } : undefined
}

/** The commit that a note names. */
export function commitOf({ commit, commitUrl }: SourceNote): Revision['commit'] {
  return commit === undefined ? undefined : { id: commit, url: commitUrl }
}
