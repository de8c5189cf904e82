import type { HistoryChange, PageHistory, Revision, When } from './history'
import { momentOf } from './permanent-urls'

/** How many entries a feed has at most. */
export const MAX_ENTRIES = 100

/** A change, and where it stands. */
export interface FeedEntry {
  page: PageHistory
  revision: Revision
  when: When
  change: HistoryChange
}

/** The newest changes of pages, newest first; without what is not committed. */
export function toEntries(pages: readonly PageHistory[]): FeedEntry[] {
  const dated = pages.flatMap(datedEntries)
  return dated
    .sort((a, b) => (a.key === b.key ? 0 : a.key < b.key ? 1 : -1))
    .slice(0, MAX_ENTRIES)
    .map(({ entry }) => entry)
}

/**
 * The changes of a page, those of its last revision first. The key sorts them among those of other pages; it keeps the
 * order of the page's own, whose revisions need not all know their second.
 */
function datedEntries(page: PageHistory): { key: string; entry: FeedEntry }[] {
  let key = ''
  const groups = page.revisions.map((revision) => {
    const { when, changes } = revision
    if (!when) return []
    if (momentOf(when) > key) key = momentOf(when)
    return changes.map((change) => ({ key, entry: { page, revision, when, change } }))
  })
  return groups.reverse().flat()
}
