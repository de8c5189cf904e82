import type { Candidate } from './heaviest-chain'
import type { Leaf } from './leaves'
import type { Similarity } from './similarity'

/** Leaves that are repeated more often than this on both sides say nothing about where they belong. */
const MAX_EQUAL = 16

/** Words that stand in more leaves than this say nothing about which they are. */
const MAX_LEAVES_OF_WORD = 8

/** Leaves that have as much in common are looked at whatever stands between them. */
export const SIMILAR = 0.5

/** Shorter leaves, if there are more of them on one side, and those with less in common are looked at with their neighbours. */
const MIN_WORDS = 4

/** What pairs that say the same weigh more than those that only have as many words in common. */
export const EQUAL = 0.01

/** Pairs of leaves that say the same. */
export function equalCandidates(before: readonly Leaf[], after: readonly Leaf[], measure: Similarity): Candidate[] {
  const beforeByKey = indicesBy(before, ({ key }) => [key])
  const afterByKey = indicesBy(after, ({ key }) => [key])
  return [...beforeByKey].flatMap(([key, rows]) => {
    const columns = afterByKey.get(key) ?? []
    if (rows.length * columns.length > MAX_EQUAL) return []
    const first = before[rows[0] ?? 0]
    const words = first ? measure.weight(first) : 0
    if (rows.length !== columns.length && words < MIN_WORDS) return []
    return rows.flatMap((i) => columns.map((j): Candidate => ({ pair: [i, j], weight: words + EQUAL })))
  })
}

/** Which leaves need no other that is similar: the other side has as many that say the same, or more. */
export function equalsOf(before: readonly Leaf[], after: readonly Leaf[]) {
  const beforeByKey = indicesBy(before, ({ key }) => [key])
  const afterByKey = indicesBy(after, ({ key }) => [key])
  const count = (indices: ReadonlyMap<string, number[]>, { key }: Leaf) => indices.get(key)?.length ?? 0
  return {
    hasEqualAfter: (leaf: Leaf): boolean => count(beforeByKey, leaf) <= count(afterByKey, leaf),
    hasEqualBefore: (leaf: Leaf): boolean => count(afterByKey, leaf) <= count(beforeByKey, leaf),
  }
}

/** Pairs of leaves that say nearly the same, found by the rare words that they share. */
export function similarCandidates(before: readonly Leaf[], after: readonly Leaf[], measure: Similarity): Candidate[] {
  const { hasEqualAfter, hasEqualBefore } = equalsOf(before, after)
  const beforeWords = (leaf: Leaf) => (hasEqualAfter(leaf) ? [] : new Set(measure.wordsOf(leaf)))
  const afterByWord = indicesBy(after, (leaf) => (hasEqualBefore(leaf) ? [] : new Set(measure.wordsOf(leaf))))
  const beforeByWord = indicesBy(before, beforeWords)
  const isRare = (word: number) =>
    Math.max(afterByWord.get(word)?.length ?? 0, beforeByWord.get(word)?.length ?? 0) <= MAX_LEAVES_OF_WORD
  return before.flatMap((one, i) => {
    const near = new Set([...beforeWords(one)].filter(isRare).flatMap((word) => afterByWord.get(word) ?? []))
    return [...near].flatMap((j): Candidate[] => {
      const other = after[j]
      const weight = other ? measure.overlap(one, other) : 0
      if (!other || weight < MIN_WORDS || measure.similarity(one, other) < SIMILAR) return []
      return [{ pair: [i, j], weight }]
    })
  })
}

function indicesBy<Key>(leaves: readonly Leaf[], keysOf: (leaf: Leaf) => Iterable<Key>): Map<Key, number[]> {
  const indices = new Map<Key, number[]>()
  leaves.forEach((leaf, index) => {
    for (const key of keysOf(leaf)) {
      const list = indices.get(key)
      if (list) list.push(index)
      else indices.set(key, [index])
    }
  })
  return indices
}
