import { type Obligation, obligationsIn } from './obligations'
import { comparePhrases } from './phrases'
import { overlap } from './similarity'
import { stemOf, topicsOf, wordsOf } from './words'

/** One way in which a sentence binds less than it did. */
export interface Weakening {
  /** `“MUST” became “SHOULD”`, `“always” is gone`, `“where possible” was added` */
  words: string
  /** The word of the old sentence that it is about, if it is one. */
  old: string | undefined
  /** The word of the new one. */
  now: string | undefined
}

/** How alike two sentences have to be for single words of them to be compared. */
const ALIKE = 0.6

/**
 * In which ways a sentence binds less than the one that it took the place of.
 *
 * Words of RFC 2119 in capitals are compared whatever else was changed; other words only where the two sentences
 * are otherwise much the same, and where English is known to be spoken.
 *
 * @param isPromise whether the sentence promises something, so that weak signs count, too
 */
export function weakeningsOf(
  before: string,
  after: string,
  { isPromise, isEnglish }: { isPromise: boolean; isEnglish: boolean },
): Weakening[] {
  if (before === after) return []
  const isAlike = overlap(topicsOf(before), topicsOf(after)) >= ALIKE
  const binding = obligationsWeakened(obligationsIn(before), obligationsIn(after), isAlike && isEnglish)
  if (!isAlike || !isEnglish) return binding
  const { lost, added, turned } = comparePhrases(before, after, isPromise)
  const isTold = binding.some(({ words }) => /not\b/i.test(words))
  return [
    ...binding,
    ...lost.map((word) => ({ words: `“${word}” is gone`, old: word, now: undefined })),
    ...added.map((word) => ({ words: `“${word}” was added`, old: undefined, now: word })),
    ...(turned && !isTold
      ? [
          {
            words: `“${turned.word}” ${turned.isGone ? 'is gone' : 'was added'}`,
            old: turned.isGone ? turned.word : undefined,
            now: turned.isGone ? undefined : turned.word,
          },
        ]
      : []),
    ...(isPromise ? softened(before, after) : []),
  ].filter(({ words }, index, all) => all.findIndex((other) => other.words === words) === index)
}

function obligationsWeakened(before: Obligation[], after: Obligation[], comparesModals: boolean): Weakening[] {
  const { pairs, gone } = pairObligations(before, after, comparesModals)
  const replaced = pairs.filter(([old, now]) => (old.isKeyword || comparesModals) && isWeaker(old, now))
  return [
    ...replaced.map(([old, now]) => ({ words: `“${old.word}” became “${now.word}”`, old: old.word, now: now.word })),
    ...gone
      .filter(({ isKeyword }) => isKeyword)
      .map(({ word }) => ({ words: `“${word}” is gone`, old: word, now: undefined })),
  ]
}

function isWeaker(old: Obligation, now: Obligation): boolean {
  // “Can not” and “may not” forbid.
  const level = ({ level, isNegative, isKeyword }: Obligation) => (isNegative && !isKeyword ? 3 : level)
  return (
    level(now) < level(old) ||
    (old.isKeyword && !now.isKeyword) ||
    (old.isNegative !== now.isNegative && (old.isKeyword || now.isKeyword))
  )
}

interface PairedObligations {
  pairs: [Obligation, Obligation][]
  gone: Obligation[]
}

/** Which obligation took the place of which: first those that say the same of the same, then those of the same, then in order. */
function pairObligations(
  before: readonly Obligation[],
  after: readonly Obligation[],
  comparesModals: boolean,
): PairedObligations {
  const pairs: [Obligation, Obligation][] = []
  const gone = new Set(before)
  const free = new Set(after)
  const pair = (isPair: (old: Obligation, now: Obligation) => boolean) => {
    for (const old of gone) {
      const now = Array.from(free).find((candidate) => isPair(old, candidate))
      if (!now) continue
      pairs.push([old, now])
      gone.delete(old)
      free.delete(now)
    }
  }
  pair((old, now) => old.word === now.word && old.of === now.of)
  pair((old, now) => old.of === now.of)
  pair((old, now) => old.word === now.word)
  pair((old, now) => old.isKeyword && now.isKeyword)
  pair((old, now) => old.isKeyword && comparesModals && now.level >= 2)
  return { pairs, gone: Array.from(gone) }
}

/** “We publish” that became “we may publish” or “we should publish”. */
function softened(before: string, after: string): Weakening[] {
  const old = obligationsIn(before)
  const verbs = new Set(wordsOf(before).map(stemOf))
  return obligationsIn(after)
    .filter(
      ({ word, level, of, isNegative }) =>
        level < 3 && !isNegative && word !== 'can' && verbs.has(of) && !old.some((other) => other.of === of),
    )
    .filter(({ word }) => !old.some((other) => other.word === word))
    .map(({ word }) => ({ words: `“${word}” was added`, old: undefined, now: word }))
}
