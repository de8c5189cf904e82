import type { PhrasingContent } from 'mdast'

/** As many characters as are shown of a title or a value, and of a sentence. */
const LONGEST_VALUE = 200
const LONGEST_SENTENCE = 500

/** A title, a value or a stretch of words, no longer than a summary shows it. */
export function shorten(value: string, longest: number = LONGEST_VALUE): string {
  return value.length > longest ? `${value.slice(0, longest - 1)}…` : value
}

/**
 * Words as they are. Nobody is called by a name in a title, no issue by its number, and no address in it is a link: a
 * word joiner stands in each.
 */
export function text(value: string): PhrasingContent {
  const words = shorten(value, LONGEST_SENTENCE)
  return { type: 'text', value: words.replaceAll(/[@#](?=\w)|:(?=\/\/)|\bwww(?=\.)/gi, '$&\u2060') }
}

/** A value or a name of a file, shortened. */
export function codeOf(value: string): PhrasingContent {
  return { type: 'inlineCode', value: shorten(value) }
}

/** A sentence, in which what stands between backticks is code. */
export function wordsOf(value: string): PhrasingContent[] {
  const parts = shorten(value, LONGEST_SENTENCE).split('`')
  // A backtick without an end is one.
  if (parts.length % 2 === 0) return [text(value)]
  return parts.flatMap((part, index) => (part === '' ? [] : index % 2 === 1 ? codeOf(part) : text(part)))
}

export function link(words: string, url: string): PhrasingContent {
  return { type: 'link', url, children: [text(words)] }
}
