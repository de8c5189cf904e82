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
  /** The commitment that most of its sentences are in now, if they are in any. */
  into: Commitment | undefined
}

export interface NewCommitment {
  kind: 'new'
  before: undefined
  after: Commitment
  /** What it was made of, if that was there before: the commitment that most of its sentences were in, and they. */
  from: { commitment: Commitment; sentences: Sentence[] } | undefined
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
    if (!now) return { kind: 'withdrawn', before: old, after: undefined, ...losses, into: goalOf(old, sentences) }
    const isMoved =
      !isSamePage(old.page, now.page) || (old.id !== now.id && old.within.at(-1)?.id !== now.within.at(-1)?.id)
    return { kind: kindOf(old, now, { ...losses, isMoved, isEnglish }), before: old, after: now, isMoved, ...losses }
  })
  const known = new Set(successors.values())
  const added = after.filter((now) => !known.has(now))
  const origins = originsOf(before, sentences)
  return [
    ...changes,
    ...added.map(
      (now) => ({ kind: 'new', before: undefined, after: now, from: originOf(now, before, origins) }) as const,
    ),
  ]
}

/** Where most of the sentences of a commitment went that is gone; undefined if they are gone, too. */
function goalOf({ sentences }: Commitment, matches: ReadonlyMap<Sentence, SentenceAt>): Commitment | undefined {
  const goals = sentences.flatMap((sentence) => matches.get(sentence)?.commitment ?? [])
  return goals.length * 2 >= sentences.length ? mostFrequent(goals) : undefined
}

/** Where the sentences of each commitment that is there now come from. */
function originsOf(before: readonly Commitment[], matches: ReadonlyMap<Sentence, SentenceAt>) {
  const origins = new Map<Commitment, { commitment: Commitment; sentence: Sentence }[]>()
  for (const commitment of before) {
    for (const sentence of commitment.sentences) {
      const goal = matches.get(sentence)?.commitment
      if (!goal) continue
      const known = origins.get(goal)
      if (known) known.push({ commitment, sentence })
      else origins.set(goal, [{ commitment, sentence }])
    }
  }
  return origins
}

/** What a new commitment was made of: what its sentences say so, else the one whose id it has as a former one. */
function originOf(
  now: Commitment,
  before: readonly Commitment[],
  origins: ReturnType<typeof originsOf>,
): NewCommitment['from'] {
  const parts = origins.get(now) ?? []
  const commitment = mostFrequent(parts.map((part) => part.commitment))
  if (commitment) {
    const own = parts.filter((part) => part.commitment === commitment)
    return { commitment, sentences: own.map(({ sentence }) => sentence) }
  }
  const former = before.find((old) => old.page.url === now.page.url && now.formerIds.includes(old.id))
  return former && { commitment: former, sentences: [...former.sentences] }
}

/** The first of those that a list holds most often. */
function mostFrequent<T>(list: readonly T[]): T | undefined {
  const counts = new Map<T, number>()
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0]
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
