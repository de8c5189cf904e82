import { plainForm } from '#lib/commitments/words'
import type { CommitmentHistory, PageHistory, WithdrawnSentence } from './history'
import { toCommitmentHistory } from './thread'
import type { TracedPage } from './traced-page'

interface Facts {
  isGone: boolean
  isOlderMissing: boolean
  language: string
  /** Whether a page of the site says something today, in its plain form. */
  isSaid: (words: string) => boolean
}

/** The history of a page that was followed through all its revisions. */
export function toPageHistory(page: TracedPage, { isGone, isOlderMissing, language, isSaid }: Facts): PageHistory {
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
    withdrawnSentences: withdrawnSentencesOf(page, commitments).filter(({ text }) => !isSaid(plainForm(text))),
    lastChanged: revisions.findLast(({ changes }) => changes.length > 0)?.when,
    isOlderMissing,
  }
}

/** Promises that were taken out of commitments which still stand, the last one first; each once. */
function withdrawnSentencesOf(
  { revisions }: TracedPage,
  commitments: readonly CommitmentHistory[],
): WithdrawnSentence[] {
  const standing = new Set(commitments.flatMap(({ id, status }) => (status === 'standing' ? id : [])))
  const sentences = revisions
    .toReversed()
    .flatMap(({ when, changes }) =>
      changes
        .filter(({ commitment }) => standing.has(commitment.id))
        .flatMap(({ id, commitment, removed }) => removed.map((text) => ({ text, commitment, changeId: id, when }))),
    )
  const keyOf = ({ text, commitment }: WithdrawnSentence) => `${commitment.id} ${plainForm(text)}`
  const newest = new Map(sentences.toReversed().map((sentence) => [keyOf(sentence), sentence]))
  return sentences.filter((sentence) => newest.get(keyOf(sentence)) === sentence)
}
