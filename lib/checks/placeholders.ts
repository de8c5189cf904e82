import { stretchAt } from '#lib/content/source-stretch'
import type { PageCheck } from './check'
import { wordStretches } from './word-stretches'

/** `TODO: more`, `[TODO]`, or `TODO` at the beginning; not a page's words about to-do lists. */
const placeholder = /(?<![^\0[(\s])(?:TODO|FIXME|XXX)(?=\0*[:\])])|(?<=^[\0[(]*)(?:TODO|FIXME|XXX)\b|\blorem ipsum\b/gi

/** Reports words that stand for others that were to be written. */
export const checkPlaceholders: PageCheck = ({ texts }, report) => {
  for (const text of texts) {
    for (const { start, words } of wordStretches(text)) {
      for (const { 0: word, index } of words.matchAll(placeholder)) {
        // Other languages have a word `todo`.
        if (!/^lorem/i.test(word) && word !== word.toUpperCase()) continue
        const place = stretchAt(text.source, start + index, start + index + word.length)
        report('placeholder', place, `Readers see \`${word}\`.`, 'Write what belongs here, or put it into a comment.')
      }
    }
  }
}
