import { stretchAt } from '#lib/content/source-stretch'
import { placeAt, type SourceText } from '#lib/content/source-text'
import type { Sentence } from './commitment'
import type { Passage } from './passages'
import { WrittenWords } from './written-words'

/** The sentences of a passage, each where it was written. */
export function toSentences(passage: Passage, source: SourceText, language: string): Sentence[] {
  const { range, beginsItem } = passage
  const written = range && new WrittenWords(source.value, range)
  return split(passage.text, language).map((text, index) => {
    const found = written?.next(text)
    const place = found ? stretchAt(source, ...found) : placeAt(source, range?.[0])
    return { text, beginsItem: index === 0 && beginsItem, beginsPassage: index === 0, place }
  })
}

/** As much of a text as is taken for one sentence; what goes on for longer is several. */
const MAX_SENTENCE = 2000

/** As much as is divided into sentences at a time. */
const MAX_PASSAGE = 20_000

const segmenters = new Map<string, Intl.Segmenter>()

function split(text: string, language: string): string[] {
  let segmenter = segmenters.get(language)
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
    segmenters.set(language, segmenter)
  }
  const sentences: string[] = []
  for (const { segment } of cut(text, MAX_PASSAGE).flatMap((part) => Array.from(segmenter.segment(part)))) {
    const last = sentences.at(-1)
    if (last !== undefined && isOpen(last)) sentences[sentences.length - 1] = `${last} ${segment.trim()}`
    else sentences.push(segment.trim())
  }
  return sentences.flatMap((sentence) => cut(sentence, MAX_SENTENCE)).filter((sentence) => sentence !== '')
}

/** `3. Providers …`, `e.g. Jupyter`: no sentence ends there. */
function isOpen(sentence: string): boolean {
  if (sentence.length > MAX_SENTENCE) return false
  return /^\P{L}*$|\b(?:e\.g|i\.e|etc|cf|vs|approx|no|art|sec)\.$/iu.test(sentence)
}

/** A text in parts no longer than this, cut between words. */
function cut(text: string, length: number): string[] {
  const parts: string[] = []
  let rest = text
  while (rest.length > length) {
    const space = rest.lastIndexOf(' ', length)
    const end = space > 0 ? space : length
    parts.push(rest.slice(0, end))
    rest = rest.slice(end).trim()
  }
  return [...parts, rest]
}
