import type { Commitment, Sentence } from './commitment'
import { overlap, SimilarTexts, similarity, type Topics, toTopics } from './similarity'
import { plainForm } from './words'

/** A sentence in its commitment. */
export interface SentenceAt {
  sentence: Sentence
  commitment: Commitment
}

/** How alike two sentences of one commitment have to be for the one to have become the other. */
const ALIKE_HERE = 0.5

/** The same elsewhere, where chance has more to choose from. */
const ALIKE_ELSEWHERE = 0.65

/** How many pairs of sentences of one commitment are compared, each with each. */
const MAX_PAIRS = 10_000

/** What a sentence is about has to be said in so many words for it to be known again elsewhere. */
const MIN_TOPICS = 3

/**
 * What became of each sentence: the one that says the same, or much the same, in what its commitment became or
 * anywhere else. Sentences that nothing is found for are gone.
 *
 * @param successors what each commitment became
 */
export function matchSentences(
  before: readonly Commitment[],
  after: readonly Commitment[],
  successors: ReadonlyMap<Commitment, Commitment>,
): Map<Sentence, SentenceAt> {
  const matching = new Matching(after)
  const left = before.flatMap((commitment) => {
    const successor = successors.get(commitment)
    const changed = commitment.sentences.filter((sentence) => !matching.takeEqual(sentence, successor))
    return changed.length > 0 ? [{ changed, successor }] : []
  })
  for (const { changed, successor } of left) if (successor) matching.takeAlike(changed, successor)
  matching.takeElsewhere(left.flatMap(({ changed }) => changed))
  return matching.found
}

class Matching {
  readonly found = new Map<Sentence, SentenceAt>()
  readonly #all: readonly Commitment[]
  readonly #equal = new Map<string, SentenceAt[]>()
  /** The sentences that an old one became. */
  readonly #taken = new Map<Sentence, Sentence>()
  readonly #topics = new Map<Sentence, Topics>()

  constructor(after: readonly Commitment[]) {
    this.#all = after
    for (const commitment of after) {
      for (const sentence of commitment.sentences) {
        const key = plainForm(sentence.text)
        this.#equal.set(key, [...(this.#equal.get(key) ?? []), { sentence, commitment }])
      }
    }
  }

  /** Finds the sentence itself, in the successor if it is there. It may be there once for two that said it. */
  takeEqual(sentence: Sentence, successor: Commitment | undefined): boolean {
    const equal = this.#equal.get(plainForm(sentence.text)) ?? []
    const here = equal.filter(({ commitment }) => commitment === successor)
    const free = (at: SentenceAt) => !this.#taken.has(at.sentence)
    const match = here.find(free) ?? here[0] ?? equal.find(free) ?? equal[0]
    if (match) this.#take(sentence, match)
    return match !== undefined
  }

  /** Pairs the sentences of a commitment with what is left of its successor's, the most alike first. */
  takeAlike(changed: readonly Sentence[], successor: Commitment): void {
    const free = successor.sentences.filter((sentence) => !this.#taken.has(sentence))
    const isLong = changed.length * free.length > MAX_PAIRS
    const like = isLong ? this.#nearest(free) : (old: Sentence) => this.#scored(old, free)
    const pairs = changed.flatMap((old) => like(old).map((candidate) => ({ old, ...candidate })))
    for (const { old, now, score } of pairs.toSorted((a, b) => b.score - a.score)) {
      if (score < ALIKE_HERE || this.found.has(old) || this.#taken.has(now)) continue
      this.#take(old, { sentence: now, commitment: successor })
    }
    if (isLong) return
    for (const old of changed) if (!this.found.has(old)) this.#takePart(old, free, successor)
  }

  #scored(old: Sentence, candidates: readonly Sentence[]): { now: Sentence; score: number }[] {
    return candidates.map((now) => ({ now, score: similarity(this.#topicsOf(old), this.#topicsOf(now)) }))
  }

  /** The same for texts of hundreds of sentences: only those that share words are looked at. */
  #nearest(candidates: readonly Sentence[]): (old: Sentence) => { now: Sentence; score: number }[] {
    const index = new SimilarTexts(candidates.map((now) => [now, this.#topicsOf(now)] as const))
    return (old) => index.like(this.#topicsOf(old)).map(({ text, score }) => ({ now: text, score }))
  }

  /** Two sentences that became one: the second is in a part of it that isn't the first. */
  #takePart(old: Sentence, candidates: readonly Sentence[], successor: Commitment): void {
    const match = candidates.find((now) => {
      const first = this.#taken.get(now)
      if (!first) return false
      return this.#topicsOf(now).parts.some((part) => {
        const score = similarity(this.#topicsOf(old), { all: part, parts: [] })
        return score >= ALIKE_HERE && score > overlap(this.#topicsOf(first).all, part)
      })
    })
    if (match) this.#take(old, { sentence: match, commitment: successor })
  }

  /** Looks for what is left among all that no old sentence became. */
  takeElsewhere(changed: readonly Sentence[]): void {
    const left = changed.filter((old) => !this.found.has(old) && this.#topicsOf(old).all.size >= MIN_TOPICS)
    if (left.length === 0) return
    const free = this.#all.flatMap((commitment) =>
      commitment.sentences
        .filter((sentence) => !this.#taken.has(sentence))
        .map((sentence) => ({ sentence, commitment })),
    )
    const index = new SimilarTexts(free.map((at) => [at, this.#topicsOf(at.sentence)] as const))
    const pairs = left.flatMap((old) =>
      index.like(this.#topicsOf(old)).map(({ text, score }) => ({ old, at: text, score })),
    )
    for (const { old, at, score } of pairs.toSorted((a, b) => b.score - a.score)) {
      if (score >= ALIKE_ELSEWHERE && !this.found.has(old) && !this.#taken.has(at.sentence)) this.#take(old, at)
    }
  }

  #take(old: Sentence, at: SentenceAt): void {
    this.found.set(old, at)
    if (!this.#taken.has(at.sentence)) this.#taken.set(at.sentence, old)
  }

  #topicsOf(sentence: Sentence): Topics {
    const known = this.#topics.get(sentence) ?? toTopics(sentence.text)
    this.#topics.set(sentence, known)
    return known
  }
}
