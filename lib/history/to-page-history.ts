import type { CommitmentHistory, PageHistory, WithdrawnSentence } from './history'
import { toCommitmentHistory } from './thread'
import type { TracedPage } from './traced-page'

interface Facts {
  isGone: boolean
  isOlderMissing: boolean
  language: string
}

/** The history of a page that was followed through all its revisions. */
export function toPageHistory(page: TracedPage, { isGone, isOlderMissing, language }: Facts): PageHistory {
  const { url, title, revisions } = page
  const order = new Map(page.commitments.map((commitment, index) => [commitment, index]))
  const place = (one: (typeof page.threads)[number]) => order.get(one.last) ?? order.size
  const standing = page.threads.filter(({ status }) => status === 'standing').toSorted((a, b) => place(a) - place(b))
  const others = page.threads.filter(({ status }) => status !== 'standing').toReversed()
  const declares = page.commitments.some(({ isDeclared }) => isDeclared)
  const commitments = [...standing, ...others].map((thread) => toCommitmentHistory(thread, { language, declares }))
  return {
    url,
    title,
    isGone,
    revisions,
    commitments,
    withdrawnSentences: withdrawnSentencesOf(page, commitments),
    lastChanged: revisions.findLast(({ changes }) => changes.length > 0)?.when,
    isOlderMissing,
  }
}

/** Promises that were taken out of commitments which still stand, the last one first. */
function withdrawnSentencesOf(
  { revisions }: TracedPage,
  commitments: readonly CommitmentHistory[],
): WithdrawnSentence[] {
  const standing = new Set(commitments.flatMap(({ id, status }) => (status === 'standing' ? id : [])))
  return revisions
    .toReversed()
    .flatMap(({ when, changes }) =>
      changes
        .filter(({ commitment }) => standing.has(commitment.id))
        .flatMap(({ id, commitment, removed }) => removed.map((text) => ({ text, commitment, changeId: id, when }))),
    )
}
