import type { Commitment, Sentence } from './commitment'
import { type Weakening, weakeningsOf } from './compare-sentences'
import { type IsSamePage, isSameUrlOrFile, matchCommitments } from './match-commitments'
import { matchSentences, type SentenceAt } from './match-sentences'
import { isAboutPromise, isPromise } from './promises'
import { plainForm } from './words'

/** A sentence that says less than it did. */
interface WeakenedSentence {
  before: Sentence
  /** What it says now, and where: as a rule in the commitment that its own became. */
  after: SentenceAt
  weakenings: Weakening[]
}

/** How a commitment that is still there differs from what it was. */
export interface KeptCommitment {
  /** `moved` and `kept` have the same words; what was weakened or strengthened was reworded, and may have moved. */
  kind: 'kept' | 'moved' | 'reworded' | 'strengthened' | 'weakened'
  before: Commitment
  after: Commitment
  isMoved: boolean
  weakened: WeakenedSentence[]
  /** Sentences that promised something, and are nowhere any more. */
  removed: Sentence[]
}

/** A commitment that is there no longer; what of it still stands elsewhere is not among what was removed. */
export interface WithdrawnCommitment {
  kind: 'withdrawn'
  before: Commitment
  after: undefined
  weakened: WeakenedSentence[]
  removed: Sentence[]
}

interface NewCommitment {
  kind: 'new'
  before: undefined
  after: Commitment
}

export type CommitmentChange = KeptCommitment | WithdrawnCommitment | NewCommitment

export interface ComparisonOptions {
  /** Whether two pages are the same one, which may have moved: by file or URL if not given. */
  isSamePage?: IsSamePage
  /** The language of the words: in English, words such as “always” are looked at; in any, those of RFC 2119. */
  language?: string
}

/**
 * What became of each commitment, those of `before` in their order, then those that are new. Both lists may span
 * several pages: a commitment, or a sentence of it, may have moved from one to another.
 */
export function compareCommitments(
  before: readonly Commitment[],
  after: readonly Commitment[],
  { isSamePage = isSameUrlOrFile, language = 'en' }: ComparisonOptions = {},
): CommitmentChange[] {
  const successors = matchCommitments(before, after, isSamePage)
  const sentences = matchSentences(before, after, successors)
  const isEnglish = /^en\b/i.test(language)
  const changes = before.map((old): CommitmentChange => {
    const now = successors.get(old)
    const losses = lossesOf(old, sentences, isEnglish)
    if (!now) return { kind: 'withdrawn', before: old, after: undefined, ...losses }
    const isMoved =
      !isSamePage(old.page, now.page) || (old.id !== now.id && old.within.at(-1)?.id !== now.within.at(-1)?.id)
    return { kind: kindOf(old, now, { ...losses, isMoved, isEnglish }), before: old, after: now, isMoved, ...losses }
  })
  const known = new Set(successors.values())
  const added = after.filter((now) => !known.has(now))
  return [...changes, ...added.map((now) => ({ kind: 'new', before: undefined, after: now }) as const)]
}

type Losses = Pick<KeptCommitment, 'weakened' | 'removed'>

function lossesOf(old: Commitment, matches: ReadonlyMap<Sentence, SentenceAt>, isEnglish: boolean): Losses {
  const weakened = old.sentences.flatMap((sentence) => {
    const after = matches.get(sentence)
    const weakenings = after ? weakeningsBetween(old, sentence, { now: after.sentence, isEnglish }) : []
    return after && weakenings.length > 0 ? [{ before: sentence, after, weakenings }] : []
  })
  const removed = old.sentences.filter((sentence) => !matches.has(sentence) && isPromise(sentence, old, isEnglish))
  return { weakened, removed }
}

function weakeningsBetween(
  commitment: Commitment,
  { text }: Sentence,
  { now, isEnglish }: { now: Sentence; isEnglish: boolean },
): Weakening[] {
  if (plainForm(text) === plainForm(now.text)) return []
  return weakeningsOf(text, now.text, { isPromise: isAboutPromise(text, commitment), isEnglish })
}

function kindOf(
  old: Commitment,
  now: Commitment,
  { weakened, removed, isMoved, isEnglish }: Losses & { isMoved: boolean; isEnglish: boolean },
): KeptCommitment['kind'] {
  if (weakened.length > 0 || removed.length > 0) return 'weakened'
  if (isUntouched(old, now)) return isMoved ? 'moved' : 'kept'
  const reverse = lossesOf(now, matchSentences([now], [old], new Map([[now, old]])), isEnglish)
  return reverse.weakened.length > 0 || reverse.removed.length > 0 ? 'strengthened' : 'reworded'
}

/** Whether neither title nor words nor addresses differ; how they are set makes no difference. */
function isUntouched(old: Commitment, now: Commitment): boolean {
  return (
    plainForm(old.words) === plainForm(now.words) &&
    plainForm(old.title) === plainForm(now.title) &&
    old.addresses.join('\n') === now.addresses.join('\n')
  )
}
