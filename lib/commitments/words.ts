// Words as they are compared: how they are set and inflected makes no difference.

/** How many texts' words are remembered: as many as a long page has sentences, before and after. */
const MAX_REMEMBERED = 20_000

/** A function of a text that is asked of the same ones again and again, as of sentences that no revision changes. */
function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, { value: T }>()
  return (text) => {
    const found = known.get(text)
    if (found) return found.value
    if (known.size >= MAX_REMEMBERED) known.clear()
    const value = make(text)
    known.set(text, { value })
    return value
  }
}

/** A text in the form in which two are compared: typographic quotes, dashes and spaces are plain ones. */
export function plainForm(text: string): string {
  // As most texts are: there is nothing to do.
  return /[^ -~]| {2}|^ | $/.test(text) ? toPlain(text) : text
}

const toPlain = remembered((text) =>
  text
    .normalize('NFKC')
    .replaceAll(/[‘’‛′]/g, "'")
    .replaceAll(/[“”„″«»]/g, '"')
    .replaceAll(/\s*[–—―]\s*/g, ' - ')
    .replaceAll('\u00AD', '')
    .replaceAll(/\s+/g, ' ')
    .trim(),
)

/** The words of a text, contractions of “not” written out: `We don’t` → `We`, `do`, `not`. */
export function wordsOf(text: string): string[] {
  const plain = plainForm(text)
    .replaceAll(/\b(w)on't\b/gi, '$1ill not')
    .replaceAll(/\b(c)an't\b/gi, '$1an not')
    .replaceAll(/\b(c)annot\b/gi, '$1an not')
    .replaceAll(/n't\b/gi, ' not')
  return plain.match(/[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*/gu) ?? []
}

/** Words that say little of what a sentence is about, and those whose change is looked at by itself. */
const stopWords = new Set(
  `a an the this that these those and or but nor so as than then of in on at by for from to with into onto about over
  under it its they them their theirs we us our ours you your yours he she his her who whom whose which what when where
  why how is are was were be been being am do does did done has have had having there here also more most such own same
  if while because via per s must shall will should may might can could would not no never always all every any each
  only both either`.split(/\s+/),
)

/** What a text is about: the stems of its words, each once, without those that say little. */
export const topicsOf: (text: string) => ReadonlySet<string> = remembered((text) => {
  const words = wordsOf(text).map((word) => word.toLowerCase().replace(/'s?$|'.*$/, ''))
  return new Set(words.filter((word) => !stopWords.has(word)).map(stemOf))
})

/** A word without its ending, so that `commit`, `commits`, `committed` and `commitment` are one. */
export function stemOf(word: string): string {
  const stem = word.toLowerCase().replace(/(?<=.{4})(?:ments?|ings?|ed|es|ly)$|(?<=.{3})(?:s|e)$/, '')
  return stem.replace(/(?<=.{3})([b-df-hj-np-tv-xz])\1$/, '$1').replace(/(?<=.{3})i$/, 'y')
}
