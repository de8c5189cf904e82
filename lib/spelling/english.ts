import nspell from 'nspell'
import { readGzippedText, readText } from '#lib/content/disk'
import type { OwnWord } from '#lib/content/word-list'
import { packageFile } from '#lib/environment'
import { toVocabulary, type Vocabulary } from './near-words'

/** American and British English: an organisation's words mix both. Their rules for forms of words are the same. */
const packages = ['dictionary-en', 'dictionary-en-gb'] as const

/** Words of software that no common dictionary has: `backend`, `roadmap`. */
const terms = ['@cspell/dict-software-terms', 'dict/softwareTerms.txt.gz'] as const

/** Words with their forms. */
export interface Dictionary {
  /** Whether it has a word, which may begin with a capital or be in capitals where the dictionary's doesn't. */
  has(word: string): boolean
  vocabulary(): Vocabulary
}

interface English extends Dictionary {
  /** A dictionary of other words; those with an example have the forms that English gives it. */
  withForms(words: readonly OwnWord[]): Dictionary
}

let loaded: English | undefined

/**
 * English as a dictionary, which is read once, when it is first asked for: that takes a fifth of a second.
 *
 * @throws Error if the dictionaries aren't installed.
 */
export function english(): English {
  loaded ??= readEnglish()
  return loaded
}

function readEnglish(): English {
  const rules = readPackage(packages[0], 'index.aff')
  const lines = packages.flatMap((name) => readPackage(name, 'index.dic').split('\n').slice(1))
  const words = [...new Set([...lines, ...readTerms()])].join('\n')
  const withForms = (own: readonly OwnWord[]) =>
    toDictionary(rules, own.map(({ word, example }) => `${word}/${example ? flagsOf(example, words) : ''}`).join('\n'))
  return { ...toDictionary(rules, words), withForms }
}

function readPackage(name: string, file: string): string {
  return found(readText(packageFile(name, file)), name)
}

function readTerms(): string[] {
  const [name, file] = terms
  const lines = found(readGzippedText(packageFile(name, file)), name).split('\n')
  return lines.filter((line) => /^[a-z]{3,}$/i.test(line))
}

function found(text: string | undefined, name: string): string {
  if (text === undefined) throw new Error(`The dictionary ${name} can't be read: \`npm ci\` installs it.`)
  return text
}

function toDictionary(rules: string, lines: string): Dictionary {
  // The first line of a dictionary says how many words there are.
  const speller = nspell(rules, `0\n${lines}`)
  let vocabulary: Vocabulary | undefined
  return {
    has: (word) => speller.correct(word),
    vocabulary: () => {
      vocabulary ??= toVocabulary(wordsOf(speller))
      return vocabulary
    },
  }
}

/** All forms of all words; nspell's types don't know where it keeps them. */
function wordsOf(speller: nspell): string[] {
  return 'data' in speller && speller.data ? Object.keys(speller.data) : []
}

/** What a dictionary says of the forms of a word: `stream/ZGSMDR` → `ZGSMDR`. */
function flagsOf(word: string, words: string): string {
  return Array.from(words.matchAll(new RegExp(`^${word}/(.*)$`, 'gm')), ([, flags = '']) => flags).join('')
}
