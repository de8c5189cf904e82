import type { Strength } from '#lib/commitments/obligations'

// What a site's history is made of. Everything here is data, and the same for the same clone.

/** A day, and how sure it is. */
export interface When {
  /** `YYYY-MM-DD`, in UTC. */
  day: string
  /** On that day; on it or on an earlier one; on an earlier one; on it or on a later one. */
  certainty: 'on' | 'by' | 'before' | 'from'
  /** The second, where a commit says it: `2026-02-06T12:00:00Z`. */
  moment?: string | undefined
}

/** Where a revision comes from. */
type RevisionSource =
  /** A commit of the repository with the content. */
  | 'commit'
  /** A file of an earlier version: `versions/2025-09-12.md`. */
  | 'version'
  /** A file that was taken over from elsewhere, as `sources` in `site.yaml` says. */
  | 'import'
  /** The working tree, where it differs from the last commit. */
  | 'uncommitted'

/** What a part of a page said. */
export interface Wording {
  title: string
  /** Its paragraphs and entries of lists, in order, white space collapsed. */
  passages: readonly Passage[]
  strength: Strength | undefined
}

export interface Passage {
  text: string
  /** Whether it is, or begins, an entry of a list. */
  isItem: boolean
}

/** A commitment on its page, by the permanent id of its history. */
export interface CommitmentName {
  pageUrl: string
  id: string
  title: string
}

export type ChangeKind =
  /** There for the first time: of a page that was taken over, for the first time that is known. */
  | 'published'
  /** What was a part of another is one of its own. */
  | 'split'
  /** Words differ, and those of RFC 2119 bind as they did. */
  | 'reworded'
  | 'strengthened'
  | 'weakened'
  /** The same words at another place: below another heading, or on another page; there, of any words, on the page it left. */
  | 'moved'
  /** Its words are a part of another now. */
  | 'merged'
  | 'withdrawn'
  /** It was withdrawn, and is there again. */
  | 'restored'

/** What one revision made of one commitment. */
export interface HistoryChange {
  /** Its anchor on the history page, for good: `right-to-replicate-2026-02-06`. */
  id: string
  kind: ChangeKind
  commitment: CommitmentName
  /** Undefined if it was not there, as one of its own; of what was split off, what its part said. */
  before: Wording | undefined
  /** Undefined if it is no longer there. */
  after: Wording | undefined
  /** Promises that are nowhere any more, word for word. */
  removed: readonly string[]
  /** What was split off, or moved from another page: where it was. */
  from: CommitmentName | undefined
  /** What was merged, or moved to another page: where it is. */
  into: CommitmentName | undefined
  /** Whether it stands at another place than before, whatever became of its words. */
  isMoved: boolean
}

/** A page as it stood from a moment on. */
export interface Revision {
  /** Stable and unique on the page: a commit's id, a version's day, `uncommitted`. */
  key: string
  source: RevisionSource
  /** Undefined if it isn't committed. */
  when: When | undefined
  /** The commit, of this repository or of the one it was taken over from; its id may be short there. */
  commit: { id: string; url: string | undefined } | undefined
  /** Who wrote it, by name; undefined where that is not known. */
  author: string | undefined
  /** What its commit says, in a line. */
  subject: string | undefined
  /** The whole page as it stood, if that is kept: `/open-practices/versions/2025-09-12/`. */
  versionUrl: string | undefined
  /** Why it can't be shown, as a sentence; it has no changes then. */
  problem: string | undefined
  /** The URL that the page had before, if it has another since. */
  movedFrom: string | undefined
  /** The page was taken away. */
  isRemoval: boolean
  /** Whether the one before it is not the one that it was made from: what was in between is not known here. */
  hasGapBefore: boolean
  /** In reading order, what is gone last. */
  changes: readonly HistoryChange[]
}

/** A commitment over time. */
export interface CommitmentHistory {
  /** Its anchor on its page's history, for good: the id that it had at first. */
  id: string
  /** Ids that it had later, which lead to it as well. */
  otherIds: readonly string[]
  kind: 'section' | 'clause'
  /** Where it stands, or stood at last. */
  pageUrl: string
  /** Its anchor on the page, of a clause that of its section; empty for the words above the first heading. */
  anchor: string
  status: 'standing' | 'moved' | 'merged' | 'withdrawn'
  /** Whether it promises something: its page sets it as a promise or, where it sets none so, its words do. */
  isPromise: boolean
  /** What it says, or said at last. */
  wording: Wording
  /** Since when it says so; once it is withdrawn, since when it was. Undefined while that is not committed. */
  since: When | undefined
  /** When it was first there, as far as is known. */
  first: When | undefined
  /** The ids of its changes, oldest first. */
  changeIds: readonly string[]
}

/** A promise that was taken out of a commitment which still stands. */
export interface WithdrawnSentence {
  text: string
  commitment: CommitmentName
  /** The change that took it out. */
  changeId: string
  when: When | undefined
}

/** What a page said, and since when it says what it says. */
export interface PageHistory {
  /** Where it is; where it was at last, if it is gone. */
  url: string
  title: string
  isGone: boolean
  /** Oldest first: those in which words changed, the page moved, or which can't be read. */
  revisions: readonly Revision[]
  /** Those that stand, in reading order; then those that don't, the last one first. */
  commitments: readonly CommitmentHistory[]
  withdrawnSentences: readonly WithdrawnSentence[]
  /** When its words last changed. Undefined if that is not committed, or not known. */
  lastChanged: When | undefined
  /** Whether there were revisions before the first of these that are not here. */
  isOlderMissing: boolean
}

/** The history of a site: a function of the repository and its working tree. */
export interface SiteHistory {
  /** By URL; those that are gone, too. */
  pages: ReadonlyMap<string, PageHistory>
  /** Why history is not whole, as sentences for editors: no git, a shallow clone. */
  problems: readonly string[]
}

/** What the history of a page with this title is called. */
export function historyTitleOf(pageTitle: string): string {
  return `History of ${pageTitle}`
}

/** Where the history of a page is: `/open-practices/history/`. */
export function historyUrlOf(pageUrl: string): string {
  return `${pageUrl}history/`
}
