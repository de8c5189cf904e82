import { topicsOf } from './words'

/** A text by what it is about, and so are its parts between commas, dashes and brackets. */
export interface Topics {
  all: ReadonlySet<string>
  parts: readonly ReadonlySet<string>[]
}

/** Parts of fewer words than this say too little to be compared. */
const MIN_PART = 3

export function toTopics(text: string): Topics {
  const parts = text.split(/[,;:()–—]|\s-\s/).map(topicsOf)
  return { all: topicsOf(text), parts: parts.filter(({ size }) => size >= MIN_PART) }
}

/** How much two sets have in common, from 0 to 1 (Dice's coefficient). */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const topic of small) if (large.has(topic)) shared++
  return (2 * shared) / (a.size + b.size)
}

/** How alike two texts are: as a whole, or in the parts that are most alike, which counts for a little less. */
export function similarity(a: Topics, b: Topics): number {
  let best = overlap(a.all, b.all)
  for (const part of [a.all, ...a.parts]) {
    for (const other of [b.all, ...b.parts]) {
      if (Math.min(part.size, other.size) >= MIN_PART) best = Math.max(best, 0.9 * overlap(part, other))
    }
  }
  return best
}

/** Words that so many texts have lead to none of them. */
const MAX_POSTINGS = 300

/** How many texts are looked at closely. */
const MAX_CANDIDATES = 12

/** Texts that can be asked which of them are like another. */
export class SimilarTexts<T> {
  readonly #topics = new Map<T, Topics>()
  readonly #byTopic = new Map<string, T[]>()

  constructor(texts: Iterable<readonly [T, Topics]>) {
    for (const [text, topics] of texts) {
      this.#topics.set(text, topics)
      for (const topic of topics.all) {
        const others = this.#byTopic.get(topic)
        if (others) others.push(text)
        else this.#byTopic.set(topic, [text])
      }
    }
  }

  /** The texts that share the most words with another, each with how alike they are. */
  like(topics: Topics): { text: T; score: number }[] {
    const shared = new Map<T, number>()
    for (const topic of topics.all) {
      const texts = this.#byTopic.get(topic) ?? []
      if (texts.length <= MAX_POSTINGS) for (const text of texts) shared.set(text, (shared.get(text) ?? 0) + 1)
    }
    const nearest = [...shared].sort(([, a], [, b]) => b - a).slice(0, MAX_CANDIDATES)
    return nearest.flatMap(([text]) => {
      const other = this.#topics.get(text)
      return other ? [{ text, score: similarity(topics, other) }] : []
    })
  }
}
