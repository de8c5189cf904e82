import { type Leaf, leavesOf } from './leaves'
import { longestCommon } from './longest-common'
import { wordsIn } from './split-words'
import { type Token, toLine } from './tokens'

/** What leaves have in common, whatever the order of their words. */
export interface Similarity {
  /** The words of a leaf as numbers, sorted; those of pictures are negative. */
  wordsOf(leaf: Leaf): Int32Array
  /** What a leaf weighs: its number of words, those of pictures being next to nothing. */
  weight(leaf: Leaf): number
  /** What the words that two leaves have in common weigh. */
  overlap(one: Leaf, other: Leaf): number
  /** What the words that two leaves have in common in the same order weigh: takes longer. */
  overlapInOrder(one: Leaf, other: Leaf): number
  /** From 0 to 1, for leaves that have the same words. */
  similarity(one: Leaf, other: Leaf): number
}

/** What a word of a picture's description weighs: pictures are told apart by them, but they are not words of the page. */
const PICTURE_WEIGHT = 0.05

/** Measures leaves, each once. A picture counts as the words of its description, and one that all pictures have. */
export function measureLeaves(): Similarity {
  const numbers = new Map<string, number>()
  const known = new WeakMap<Leaf, Int32Array>()
  const toNumber = (word: string) => {
    const number = numbers.get(word) ?? (numbers.size + 1) * (word.startsWith(PICTURE) ? -1 : 1)
    numbers.set(word, number)
    return number
  }
  const keys = new WeakMap<Leaf, string[]>()
  const keysOf = (leaf: Leaf) => {
    const words = keys.get(leaf) ?? wordKeys(leaf)
    keys.set(leaf, words)
    return words
  }
  const wordsOf = (leaf: Leaf) => {
    const words = known.get(leaf) ?? Int32Array.from(keysOf(leaf), toNumber).sort()
    known.set(leaf, words)
    return words
  }
  const weights = new WeakMap<Leaf, number>()
  const weight = (leaf: Leaf) => {
    const sum = weights.get(leaf) ?? wordsOf(leaf).reduce((total, word) => total + weightOf(word), 0)
    weights.set(leaf, sum)
    return sum
  }
  const overlap = (one: Leaf, other: Leaf) => (one.kind === other.kind ? commonWeight(wordsOf(one), wordsOf(other)) : 0)
  const overlapInOrder = (one: Leaf, other: Leaf) => {
    const pairs = longestCommon(keysOf(one), keysOf(other))
    return pairs.reduce((sum, [i]) => sum + weightOf(toNumber(keysOf(one)[i] ?? '')), 0)
  }
  const similarity = (one: Leaf, other: Leaf) => {
    const both = weight(one) + weight(other)
    return both === 0 ? 0 : (2 * overlap(one, other)) / both
  }
  return { wordsOf, weight, overlap, overlapInOrder, similarity }
}

const PICTURE = '\0'

function weightOf(word: number): number {
  return word < 0 ? PICTURE_WEIGHT : 1
}

function wordKeys(leaf: Leaf): string[] {
  if (leaf.kind === 'row') return leaf.cells.flatMap((cell) => leavesOf(cell).flatMap(wordKeys))
  return toLine(leaf).tokens.flatMap((token) => tokenWords(token, leaf.kind))
}

function tokenWords({ key, words, picture }: Token, kind: Leaf['kind']): string[] {
  if (picture) return ['', ...wordsIn(picture.alt)].map((word) => PICTURE + word)
  if (kind === 'code') return wordsIn(key)
  return words > 0 ? [key] : []
}

/** What the numbers that two sorted lists have in common weigh. */
function commonWeight(one: Int32Array, other: Int32Array): number {
  let common = 0
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    const [number, otherNumber] = [one[i] ?? 0, other[j] ?? 0]
    if (number === otherNumber) common += weightOf(number)
    if (number <= otherNumber) i++
    if (number >= otherNumber) j++
  }
  return common
}
