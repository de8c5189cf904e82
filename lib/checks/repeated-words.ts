import { replacementAt, stretchAt } from '#lib/content/source-stretch'
import type { PageCheck } from './check'
import { wordStretches } from './word-stretches'

/** Words that are rightly said twice, here or in a language that pages quote. */
const doubled = new Set(
  'that had is do her you who very really much many more far long so no ha bye again never ever way too there now blah yeah chop knock nous vous die der das den sie se si non oui'.split(
    ' ',
  ),
)

/** Words that no sentence has twice in a row. */
const certain = new Set(
  'the a an and or but if of our your their its we they are was were be been have has can will may should'.split(' '),
)

interface Word {
  word: string
  start: number
  end: number
}

/** Reports a word that stands twice in a row: `the the`. */
export const checkRepeatedWords: PageCheck = ({ texts }, report) => {
  for (const text of texts) {
    for (const { start, words } of wordStretches(text)) {
      for (const [first, second] of repeatedIn(words)) {
        const range = [start + first.start, start + second.end] as const
        const isCertain = certain.has(second.word)
        const place = isCertain ? replacementAt(text.source, range, first.word) : stretchAt(text.source, ...range)
        report('word-repeated', place, `“${second.word}” stands here twice.`, 'Remove one of the two.')
      }
    }
  }
}

function repeatedIn(text: string): [Word, Word][] {
  const words = Array.from(text.matchAll(/[\p{L}\p{M}\p{N}'’_-]+/gu), ({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }))
  return words.flatMap((second, index): [Word, Word][] => {
    const first = words[index - 1]
    return first && isRepeated(first, second) && isGap(text.slice(first.end, second.start)) ? [[first, second]] : []
  })
}

/** Names are (`Walla Walla`), and what is no plain word may be. */
function isRepeated({ word: first }: Word, { word: second }: Word): boolean {
  return first.toLowerCase() === second && /^(?:a|\p{Ll}{2,})$/u.test(second) && !doubled.has(second)
}

function isGap(between: string): boolean {
  return /^(?:[ \t]+|[ \t]*\n[ \t>]*)$/.test(between)
}
