import type { CommitmentHistory, CommitmentName, HistoryChange, Revision, Wording } from '#lib/history/history'

/** The page of the example. */
export const pageUrl = '/promises/'

/** A wording of paragraphs. */
export function wording(title: string, texts: readonly string[], strength: Wording['strength']): Wording {
  return { title, passages: texts.map((text) => ({ text, isItem: false })), strength }
}

/** A commitment of the example’s page. */
export function name(id: string, title: string): CommitmentName {
  return { pageUrl, id, title }
}

/** A commitment of the page that is gone. */
export function ofGone(id: string, title: string): CommitmentName {
  return { ...name(id, title), pageUrl: '/gone/' }
}

/** A commit of the example’s repository. */
export function commit(id: string): Revision['commit'] {
  return { id, url: `https://github.com/example/promises/commit/${id}` }
}

/** A revision of which nothing is known but this. */
export function revision(key: string, known: Partial<Revision> & Pick<Revision, 'when'>): Revision {
  return {
    ...{ key, source: 'commit', commit: undefined, author: undefined, subject: undefined, versionUrl: undefined },
    ...{ problem: undefined, movedFrom: undefined, isRemoval: false, hasGapBefore: false, changes: [] },
    ...known,
  }
}

type KnownChange = Partial<Omit<HistoryChange, 'id' | 'kind' | 'removed'>> & {
  id: string
  title: string
  removed?: Wording | readonly string[]
}

/** A change of a commitment of the example’s page. */
export function change(id: string, kind: HistoryChange['kind'], known: KnownChange): HistoryChange {
  const { id: commitmentId, title, removed = [], ...others } = known
  return {
    ...{ id, kind, commitment: name(commitmentId, title), before: undefined, after: undefined },
    ...{ from: undefined, into: undefined, isMoved: false },
    removed: 'passages' in removed ? removed.passages.map(({ text }) => text) : removed,
    ...others,
  }
}

/** The change that brings a commitment. */
export function first(id: string, after: Wording, day: string): HistoryChange {
  return change(`${id}-${day}`, 'published', { id, title: after.title, after })
}

/** A section that stands, unless otherwise said. */
export function commitment(id: string, said: Wording, known: Partial<CommitmentHistory>): CommitmentHistory {
  return {
    ...{ id, otherIds: [], kind: 'section', pageUrl, anchor: id, status: 'standing', isPromise: true },
    ...{ wording: said, since: undefined, first: undefined, changeIds: [] },
    ...known,
  }
}
