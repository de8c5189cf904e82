import type { Commitment, Sentence } from '#lib/commitments/commitment'
import { isPromise } from '#lib/commitments/promises'
import type { CommitmentHistory, HistoryChange, Passage, When, Wording } from './history'
import type { TracedPage } from './traced-page'

/** A commitment as it is followed from revision to revision. */
export interface Thread {
  page: TracedPage
  /** Its anchor on its page's history, for good. */
  id: string
  otherIds: string[]
  status: CommitmentHistory['status']
  /** As it is, or was at last. */
  last: Commitment
  since: When | undefined
  first: When | undefined
  changes: HistoryChange[]
}

/** What a commitment says, or what some of its sentences say. */
export function toWording({ title, strength, sentences }: Commitment, some: readonly Sentence[] = sentences): Wording {
  const passages: Passage[] = []
  for (const sentence of some) {
    const last = passages.at(-1)
    if (!last || sentence.beginsPassage) passages.push({ text: sentence.text, isItem: sentence.beginsItem })
    else passages[passages.length - 1] = { ...last, text: `${last.text} ${sentence.text}` }
  }
  return { title, passages, strength }
}

/** The anchor on the page that leads to a commitment: of a clause that of its section. */
export function anchorOf({ kind, id, within }: Commitment): string {
  return kind === 'clause' ? (within.at(-1)?.id ?? '') : id
}

/** A thread as it is told, on a page that sets some of its commitments as such, or none. */
export function toCommitmentHistory(
  thread: Thread,
  { language, declares }: { language: string; declares: boolean },
): CommitmentHistory {
  const { page, id, otherIds, status, last, since, first, changes } = thread
  const isEnglish = /^en\b/i.test(language)
  // Beside those that a page sets as its promises, other words are no more of them, however they are worded.
  const isChosen = declares && status === 'standing'
  return {
    id,
    otherIds,
    kind: last.kind,
    pageUrl: page.url,
    anchor: anchorOf(last),
    status,
    isPromise: isChosen ? last.isDeclared : last.sentences.some((sentence) => isPromise(sentence, last, isEnglish)),
    wording: toWording(last),
    since,
    first,
    changeIds: changes.map((change) => change.id),
  }
}
