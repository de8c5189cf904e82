import leven from 'leven'

/** Words to choose from, by their first letters. */
export interface Vocabulary {
  words: ReadonlySet<string>
  byLetter: ReadonlyMap<string, readonly string[]>
}

export function toVocabulary(words: Iterable<string>): Vocabulary {
  const byLetter = new Map<string, string[]>()
  const all = new Set(words)
  for (const word of all) {
    const letter = word.charAt(0).toLowerCase()
    const others = byLetter.get(letter)
    if (others) others.push(word)
    else byLetter.set(letter, [word])
  }
  return { words: all, byLetter }
}

/**
 * The words that may have been meant by one in small letters: with one letter too many, too few, wrong, or in
 * the place of its neighbour (Damerau's slips). The likeliest come first: an apostrophe that is left out, letters
 * that changed places, a letter that is doubled or is not, one vowel for another.
 */
export function slipsOf(word: string, { words }: Vocabulary): string[] {
  return [...new Set(editsOf(word))].filter((edit) => edit !== word && words.has(edit))
}

/** From how many letters on two may be wrong. */
const MIN_LETTERS = 6

/** The words that begin with the same letter and are two letters away. */
export function fartherThan(word: string, { byLetter }: Vocabulary): string[] {
  if (word.length < MIN_LETTERS) return []
  return (byLetter.get(word.charAt(0)) ?? []).filter(
    (other) => Math.abs(other.length - word.length) <= 2 && leven(word, other, { maxDistance: 3 }) === 2,
  )
}

const letters = "abcdefghijklmnopqrstuvwxyz'"
const vowels = 'aeiouy'

function* editsOf(word: string): Generator<string> {
  const cuts = Array.from({ length: word.length + 1 }, (_, at) => [word.slice(0, at), word.slice(at)] as const)
  for (const [before, after] of cuts) if (before && after) yield `${before}'${after}`
  for (const [before, after] of cuts) yield before + after.charAt(1) + after.charAt(0) + after.slice(2)
  for (const [before, after] of cuts) yield before + after.charAt(0) + after
  for (const [before, after] of cuts) if (before.at(-1) === after[0]) yield before + after.slice(1)
  for (const [before, after] of cuts) {
    if (vowels.includes(after.charAt(0))) for (const vowel of vowels) yield before + vowel + after.slice(1)
  }
  for (const [before, after] of cuts) for (const letter of letters) yield before + letter + after
  for (const [before, after] of cuts) for (const letter of letters) yield before + letter + after.slice(1)
  for (const [before, after] of cuts) yield before + after.slice(1)
}
