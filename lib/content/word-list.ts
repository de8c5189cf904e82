import type { Report } from '#lib/findings/finding'
import type { ContentFile } from './content-file'

/** The file, at the top of a content tree, of the words that the site knows besides the dictionary's. */
export const WORD_LIST = 'words.txt'

/** A word of the site's own. */
export interface OwnWord {
  word: string
  /** A word whose forms it has, too: `dask/task` knows `dasks`. */
  example: string | undefined
  line: number
}

const entry = /^(?<word>[\p{L}\p{M}\p{N}'’._&+-]+)(?:\/(?<example>[\p{L}\p{M}'’]+))?$/u

/**
 * Parses a word list: a word a line, with `#` before what is a comment. `word/example`, as in Hunspell's personal
 * dictionaries (https://man.archlinux.org/man/hunspell.1), gives a word the forms of another. Lines that hold
 * anything else are reported and left out.
 */
export function parseWordList({ path, source }: ContentFile, report: Report): OwnWord[] {
  const words = new Map<string, OwnWord>()
  for (const [index, text] of source.split('\n').entries()) {
    const written = text.replace(/(?:^|\s)#.*$/u, '').trimEnd()
    const start = written.search(/\S/)
    if (start < 0) continue
    const line = index + 1
    const place = { file: path, line, column: start + 1, end: { line, column: written.length + 1 } }
    const { word, example } = entry.exec(toPlainWord(written.trim()))?.groups ?? {}
    const former = word === undefined ? undefined : words.get(word)
    if (word === undefined) {
      report(
        'word-list',
        place,
        'This is no single word.',
        'Write each word on a line of its own, and `#` before a comment.',
      )
    } else if (former) {
      report('word-list', place, `\`${word}\` is already on line ${former.line}.`, 'Remove one of the two.')
    } else {
      words.set(word, { word, example, line })
    }
  }
  return [...words.values()]
}

/** A word as dictionaries write it: composed characters, no soft hyphens, straight apostrophes. */
export function toPlainWord(word: string): string {
  return word.normalize('NFC').replaceAll('\u00AD', '').replaceAll('’', "'")
}
