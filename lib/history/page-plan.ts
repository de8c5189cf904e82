import { compareWordings } from './compare-wording'
import type { HistoryChange, PageHistory, Wording } from './history'
import { isArrival } from './history-anchors'

/** What there is room for on the page of a history; what there isn't has its date, its line and its anchor. */
export interface PagePlan {
  /** The keys of the revisions of which all is said that is known. */
  detailed: ReadonlySet<string>
  /** The ids of the changes whose old and new words are shown. */
  compared: ReadonlySet<string>
  /** Whether nothing is left out. */
  isWhole: boolean
}

// The page has to fit a first flight of 14,600 bytes, of which head, style sheet, header and footer take some 5,500. What
// compressed HTML takes was measured: these are a little more than that.
const BYTES = 9000
const OF_CHANGE = 40
const OF_DETAILS = 65
const OF_COMMITMENT = 90
const OF_COMPARISON = 50
const OF_WORD = 4

/** The newest revisions first, until the page would be too large. */
export function toPagePlan(history: PageHistory): PagePlan {
  const detailed = new Set<string>()
  const compared = new Set<string>()
  const seen = new Set<string>()
  let left = BYTES - sizeOfLines(history)
  let isWhole = true
  for (const { key, changes } of history.revisions.toReversed()) {
    if (left < OF_DETAILS) return { detailed, compared, isWhole: false }
    left -= OF_DETAILS
    detailed.add(key)
    for (const change of isWhole ? changes.filter(hasComparison) : []) {
      const size = sizeOfComparison(change, seen)
      isWhole &&= size <= left
      if (!isWhole) break
      left -= size
      compared.add(change.id)
    }
  }
  return { detailed, compared, isWhole }
}

/** Whether there is something to see: other words, of what has not just come, or gone on elsewhere. */
function hasComparison({ kind, before, after }: HistoryChange): boolean {
  if (isArrival(kind) || !before || (!after && kind !== 'withdrawn')) return false
  return compareWordings(before, after).changes.length > 0
}

/** Words that another comparison of the commitment has already take next to nothing. */
function sizeOfComparison({ commitment: { id }, before, after }: HistoryChange, seen: Set<string>): number {
  const { words } = compareWordings(before, after)
  const known = seen.has(id) ? words.added : count(after)
  seen.add(id)
  return OF_COMPARISON + OF_WORD * (known + words.removed)
}

/** What has to be there, whatever else is. */
function sizeOfLines({ revisions, commitments, withdrawnSentences }: PageHistory): number {
  const changes = revisions.reduce((sum, revision) => sum + revision.changes.length, 0)
  const gone = commitments.filter(({ status }) => status !== 'standing').map(({ wording }) => count(wording))
  const sentences = withdrawnSentences.map(({ text }) => text.split(' ').length)
  const words = [...gone, ...sentences].reduce((sum, size) => sum + size, 0)
  return changes * OF_CHANGE + commitments.length * OF_COMMITMENT + words * OF_WORD
}

function count(wording: Wording | undefined): number {
  return wording?.passages.reduce((sum, { text }) => sum + text.split(' ').length, 0) ?? 0
}
