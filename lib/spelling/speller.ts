import type { OwnWord } from '#lib/content/word-list'
import { derivedFrom } from './derived-from'
import { type Dictionary, english } from './english'
import { fartherThan, slipsOf } from './near-words'

/** Says which words are known: English ones and a site's own. */
export interface Speller {
  knows(word: string): boolean
  /** The site's own word that is written with other capitals: `JupyterHub` for `Jupyterhub`. */
  own(word: string): string | undefined
  /** The plain words that one in small letters differs from by one letter. */
  slips(word: string): string[]
  /** What may have been meant by an unknown word, the likeliest first. */
  suggest(word: string): string[]
}

const spellers = new WeakMap<readonly OwnWord[], Speller>()

/** A speller that knows these words, too; the same one whenever it is asked for. */
export function spellerFor(ownWords: readonly OwnWord[]): Speller {
  const known = spellers.get(ownWords)
  if (known) return known
  const speller = toSpeller(ownWords, [english().withForms(ownWords), english()])
  spellers.set(ownWords, speller)
  return speller
}

function toSpeller(ownWords: readonly OwnWord[], dictionaries: readonly Dictionary[]): Speller {
  const ownByPlain = new Map(ownWords.map(({ word }) => [word.toLowerCase(), word]))
  const isThere = (word: string) => dictionaries.some(({ has }) => has(word))
  const near = (find: typeof slipsOf, word: string) =>
    dictionaries.flatMap(({ vocabulary }) => find(word, vocabulary()))
  const slips = remembered((word: string) => near(slipsOf, word))
  return {
    knows: remembered((word) => isThere(word) || isThere(withoutMarks(word)) || derivedFrom(word).some(isThere)),
    own: (word) => ownByPlain.get(word.toLowerCase()),
    slips,
    suggest: remembered((word) => {
      const plain = word.toLowerCase()
      const own = ownByPlain.get(plain)
      if (own !== undefined) return [own]
      const name = toCapital(plain)
      const found = [...(isThere(name) ? [name] : []), ...slips(plain), ...near(slipsOf, name)]
      const meant = found.length > 0 ? found : near(fartherThan, plain)
      return [...new Set(meant.map((other) => (word === plain ? other : toCapital(other))))]
    }),
  }
}

/** What is asked again and again, found out once. */
function remembered<T>(find: (word: string) => T): (word: string) => T {
  const known = new Map<string, { value: T }>()
  return (word) => {
    const found = known.get(word) ?? { value: find(word) }
    known.set(word, found)
    return found.value
  }
}

function toCapital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** `naïve` → `naive`: dictionaries have one of the two. */
function withoutMarks(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '')
}
