import { stretchAt } from '#lib/content/source-stretch'
import { WORD_LIST } from '#lib/content/word-list'
import type { Report, Stretch } from '#lib/findings/finding'
import type { RichText } from '#lib/markdown/rich-text'
import { isLikelyName } from '#lib/spelling/likely-name'
import { type Speller, spellerFor } from '#lib/spelling/speller'
import type { PageCheck } from './check'
import { isEnglish } from './other-languages'
import { type ProseWord, proseWords } from './prose-words'

/** A paragraph, a heading or a cell. */
interface Passage {
  text: RichText
  words: ProseWord[]
  /** Those that no dictionary has. */
  unknown: ProseWord[]
}

/** How many words it takes to tell that they are of another language. */
const MIN_FOREIGN = { passage: 6, page: 15 }

/** How many suggestions a hint has. */
const MAX_SUGGESTIONS = 3

/**
 * Reports words that are in no dictionary, each once on a page; on a preview that is compared with something,
 * only those in lines that have changed. Only English is checked.
 */
export const checkSpelling: PageCheck = ({ page, texts, site, base }, report) => {
  // An earlier version says what was said.
  if (page.version || !isEnglish(site.config.language)) return
  const speller = spellerFor(site.ownWords)
  const isAskedFor = (place: Stretch) => !base || !site.showsMarks || base.isChanged(place)
  const passages = texts.flatMap((text) => passagesOf(text, speller))
  const isForeignPage = isForeign(passages, MIN_FOREIGN.page)
  const foreign = passages.filter((passage) => isForeign([passage], isForeignPage ? 1 : MIN_FOREIGN.passage))
  const foreignPlaces = foreign.map(placeOfPassage).filter(isAskedFor)
  if (isForeignPage) return reportForeignPage(foreignPlaces, report)
  for (const place of foreignPlaces) reportForeign(place, report)
  const english = passages.filter((passage) => !foreign.includes(passage))
  for (const [word, places] of misspeltIn(english, speller)) {
    const asked = places.filter(isAskedFor)
    if (asked.length > 0) reportWord({ word, places: asked, suggestions: speller.suggest(word) }, report)
  }
}

function passagesOf(text: RichText, speller: Speller): Passage[] {
  return proseWords(text).map((words) => ({ text, words, unknown: words.filter((word) => !isKnown(word, speller)) }))
}

function isKnown({ word, compound }: ProseWord, speller: Speller): boolean {
  return speller.knows(word) || (compound !== undefined && speller.knows(compound))
}

/** Whether most words are unknown: that is no misspelling, nor a name. */
function isForeign(passages: readonly Passage[], minimum: number): boolean {
  const words = plainWords(passages.flatMap((passage) => passage.words))
  return words.size >= minimum && plainWords(passages.flatMap(({ unknown }) => unknown)).size > words.size / 2
}

/** Different words without a capital: in lists of names, none would be known. */
function plainWords(words: readonly ProseWord[]): Set<string> {
  return new Set(words.map(({ word }) => word).filter((word) => word === word.toLowerCase()))
}

function placeOfPassage({ text, words }: Passage): Stretch {
  return stretchAt(text.source, words[0]?.start ?? 0, words.at(-1)?.end ?? 0)
}

/** Where each misspelt word stands. */
function misspeltIn(passages: readonly Passage[], speller: Speller): Map<string, Stretch[]> {
  const misspelt = new Map<string, Stretch[]>()
  for (const { text, unknown } of passages) {
    for (const word of unknown.filter((candidate) => !isLikelyName(candidate, speller))) {
      const place = stretchAt(text.source, word.start, word.end)
      misspelt.set(word.word, [...(misspelt.get(word.word) ?? []), place])
    }
  }
  return misspelt
}

interface Misspelt {
  word: string
  places: readonly Stretch[]
  suggestions: readonly string[]
}

function reportWord({ word, places, suggestions }: Misspelt, report: Report): void {
  const [place] = places
  if (!place) return
  const count = places.length > 1 ? `, and stands here ${places.length} times` : ''
  const names = suggestions.slice(0, MAX_SUGGESTIONS).map((name) => `\`${name}\``)
  const meant = names.length > 0 ? `Did you mean ${listOf(names)}? ` : ''
  report(
    'spelling',
    place,
    `\`${word}\` is in no dictionary${count}.`,
    `${meant}If it is right, add it to \`${WORD_LIST}\`.`,
  )
}

/** `a`, `a or b`, `a, b or c`. */
function listOf(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(' or ')
}

function reportForeign(place: Stretch, report: Report): void {
  const hint = 'If they are of another language, put them into `<span lang="de">` and `</span>`, with its tag.'
  report('spelling', place, 'Most of these words are in no English dictionary.', hint)
}

function reportForeignPage([place]: readonly Stretch[], report: Report): void {
  if (!place) return
  const hint =
    'If they are of another language, put them into `<div lang="de">` and `</div>`, with its tag; `language` in `site.yaml` is that of all pages.'
  report('spelling', place, 'Most words of this page are in no English dictionary.', hint)
}
