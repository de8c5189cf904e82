import type { Speller } from './speller'

/** An unknown word, and whether a sentence begins with it. */
interface UnknownWord {
  word: string
  isFirst: boolean
}

/** From how many letters on a word with a capital that is nearly a plain word is taken for a misspelling of it. */
const MIN_LETTERS = { first: 7, elsewhere: 8 }

/**
 * Whether an unknown word is rather a name than a misspelling: it has letters that English has not (`São`), or a
 * capital, is none of the site's own words in other capitals, and is no plain word with one letter wrong. Short names often are (`Dask`, `Zarr`), so that only long words count, and at the beginning of
 * a sentence, where any word has a capital, those with letters that changed places (`Teh`).
 */
export function isLikelyName({ word, isFirst }: UnknownWord, speller: Speller): boolean {
  const plain = word.toLowerCase()
  if (speller.own(word) !== undefined) return false
  if (/[^a-z']/.test(plain)) return true
  if (word === plain) return false
  const isLong = word.length >= (isFirst ? MIN_LETTERS.first : MIN_LETTERS.elsewhere)
  if (!isLong && !isFirst) return true
  return !speller.slips(plain).some((meant) => isLong || lettersOf(meant) === lettersOf(plain))
}

function lettersOf(word: string): string {
  return Array.from(word).toSorted().join('')
}
