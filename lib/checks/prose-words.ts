import { toPlainWord } from '#lib/content/word-list'
import type { RichText } from '#lib/markdown/rich-text'
import { otherLanguages } from './other-languages'
import { withoutAddresses } from './without-addresses'
import { type WordStretch, wordStretches } from './word-stretches'

/** A word of a sentence that a dictionary may have. */
export interface ProseWord {
  /** As a dictionary would write it, without the `'s` of a possessive. */
  word: string
  /** Where it stands in the text. */
  start: number
  end: number
  /** Whether it has a capital because a sentence, or all of the text, begins with it. */
  isFirst: boolean
  /** What it is a part of: `well-kept`. */
  compound: string | undefined
}

/**
 * The words of a text that can be looked up, by paragraph, heading and cell. Left out is what no dictionary has:
 * code, addresses, words with digits or capitals inside, abbreviations, other scripts and other languages that
 * are marked as such.
 */
export function proseWords(text: RichText): ProseWord[][] {
  const isOther = otherLanguages(text)
  return wordStretches(text).map((stretch) =>
    wordsOf(stretch, text.source.value).filter(({ start }) => !isOther(start)),
  )
}

/** Letters, with apostrophes, hyphens and soft hyphens between them. */
const run = /[\p{L}\p{M}\p{N}\u00AD]+(?:['’‐‑-]+[\p{L}\p{M}\p{N}\u00AD]+)*/gu

/** Small letters of Latin script, but for the first. */
const plain = /^\p{Lu}?(?=\p{Script=Latin})\p{Ll}+(?:'\p{Ll}+)*$/u

const possessive = /['’]s$/

/** What most words are, which need no care. */
const letters = /^[a-z]+$/i

const MIN_LETTERS = 3

/** No word has more. */
const MAX_LETTERS = 60

function wordsOf({ start: offset, words: written }: WordStretch, source: string): ProseWord[] {
  const words = withoutAddresses(written)
  const found: ProseWord[] = []
  for (const { 0: compound, index } of words.matchAll(run)) {
    const end = index + compound.length
    if (isDivided(words, index, end) || isBesideCode(source, offset + index, offset + end)) continue
    for (const { part, at } of partsOf(compound)) {
      const word = letters.test(part) ? part : toPlainWord(part).replace(possessive, '')
      if (word.length < MIN_LETTERS || word.length > MAX_LETTERS || !plain.test(word)) continue
      const start = offset + index + at
      found.push({
        word,
        start,
        end: start + part.replace(possessive, '').length,
        isFirst: at === 0 && word !== word.toLowerCase() && beginsSentence(words, index),
        compound: part === compound ? undefined : toPlainWord(compound),
      })
    }
  }
  return found
}

/** No words, yet parts of some: `multi-user`. */
const prefixes = new Set(
  'anti auto bio cyber eco geo hyper infra inter intra macro mega meta micro mid mini mis multi neo neuro non omni para poly post pre pro proto pseudo quasi semi socio sub super trans tri ultra uni vice'.split(
    ' ',
  ),
)

/** The parts of `well-kept`, and where each begins. */
function partsOf(compound: string): { part: string; at: number }[] {
  if (!/[‐‑-]/.test(compound)) return [{ part: compound, at: 0 }]
  const parts = Array.from(compound.matchAll(/[^‐‑-]+/g), ({ 0: part, index }) => ({ part, at: index }))
  return parts.filter(({ part, at }) => at > 0 || !prefixes.has(part.toLowerCase()))
}

/** Whether markup divides a word, as in `**C**ommunity`. */
function isDivided(words: string, start: number, end: number): boolean {
  return isLetterBeyond(words, start - 1, -1) || isLetterBeyond(words, end, 1)
}

/** Whether there is a letter on the other side of the markup that stands at an index, in a direction. */
function isLetterBeyond(words: string, index: number, step: 1 | -1): boolean {
  let at = index
  while (words[at] === '\0') at += step
  return at !== index && /[\p{L}\p{N}]/u.test(words.charAt(at))
}

/** Whether it ends or begins a word of code, as the `s` of `` `page`s ``, or what a shortcode makes. */
function isBesideCode(source: string, start: number, end: number): boolean {
  return '`}'.includes(source[start - 1] ?? ' ') || '`{'.includes(source[end] ?? ' ')
}

/** As much as may stand between the end of a sentence and the next word. */
const MAX_GAP = 100

/** Whether nothing stands before a word but the end of a sentence: marks and quotes aside. */
function beginsSentence(words: string, start: number): boolean {
  return /(?:^|[.!?…:])[\s\0"'“”„‘’«‹»›()[\]>*_]*$/.test(words.slice(Math.max(0, start - MAX_GAP), start))
}
