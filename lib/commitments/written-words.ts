import type { Range } from './passages'

/** Addresses, tags and shortcodes: their letters are no words. */
const silent = /(?<=\])\([^()\s]{0,400}\)|<[^<>]{1,400}>|\{\{[<%][^{}]{0,400}[>%]\}\}/g

const word = /[\p{L}\p{N}]+/gu

/** How many of a sentence's first and last words are looked for. */
const REACH = 3

/** How many more words a sentence may have in what was written, in its markup. */
const MARKUP = 200

interface Word {
  text: string
  /** Offsets of the source. */
  start: number
  end: number
}

/** What was written for a passage, in which its sentences are found again, one after the other. */
export class WrittenWords {
  readonly #source: string
  readonly #words: readonly Word[]
  /** How many of the words were found. */
  #at = 0

  constructor(source: string, [start, end]: Range) {
    this.#source = source.slice(0, end)
    const spoken = source.slice(start, end).replaceAll(silent, (markup) => ' '.repeat(markup.length))
    this.#words = Array.from(spoken.matchAll(word), ({ 0: text, index }) => {
      return { text, start: start + index, end: start + index + text.length }
    })
  }

  /** Where the next sentence stands, whatever markup there is between its words; undefined if it is written in another way. */
  next(sentence: string): Range | undefined {
    const words = sentence.match(word) ?? []
    const reach = Math.min(REACH, words.length)
    const limit = this.#at + words.length + MARKUP
    const first = this.#search(words.slice(0, reach), this.#at, limit)
    if (reach === 0 || first === undefined) return undefined
    const last = this.#search(words.slice(-reach), Math.max(first, first + words.length - 2 * reach), limit) ?? first
    const [start, end] = [this.#words[first]?.start, this.#words[last + reach - 1]?.end]
    if (start === undefined || end === undefined) return undefined
    this.#at = last + reach
    const stop = /^[\p{P}\p{S}]*?[.!?…]["”’)]?/u.exec(this.#source.slice(end, end + 20))?.[0]
    return [start, end + (stop?.length ?? 0)]
  }

  /** The index from which on these words follow each other. */
  #search(words: readonly string[], from: number, limit: number): number | undefined {
    for (let at = from; at < Math.min(limit, this.#words.length); at++) {
      if (words.every((text, index) => this.#words[at + index]?.text === text)) return at
    }
    return undefined
  }
}
