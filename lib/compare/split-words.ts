const letters = String.raw`[\p{L}\p{M}\p{N}\p{Pc}]+`
const word = String.raw`${letters}(?:(?:['’]|(?<=\p{N})[.,:](?=\p{N}))${letters})*`
const emoji = String.raw`\p{Extended_Pictographic}(?:[\u{FE0F}\u{1F3FB}-\u{1F3FF}]|\u{200D}\p{Extended_Pictographic})*`
const pieces = new RegExp(String.raw`(${word})|${emoji}|\S\p{M}*`, 'gu')

/** Scripts that are written without spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

const segmenter = new Intl.Segmenter('und', { granularity: 'word' })

/** A word or a sign of a text, by its offsets. */
export interface TextPiece {
  start: number
  end: number
  isWord: boolean
}

/**
 * The words and signs of a text in order; what is left between them is white space. `don’t` and `1,000.5` are a word
 * each, `well-known` is two words and a sign.
 */
export function splitWords(text: string): TextPiece[] {
  const found: TextPiece[] = []
  for (const match of text.matchAll(pieces)) {
    const [piece, letters] = match
    const start = match.index
    if (letters !== undefined && unspaced.test(letters)) {
      for (const { segment, index } of segmenter.segment(letters)) {
        found.push({ start: start + index, end: start + index + segment.length, isWord: true })
      }
    } else found.push({ start, end: start + piece.length, isWord: letters !== undefined })
  }
  return found
}

/** The words of a text. */
export function wordsIn(text: string): string[] {
  return splitWords(text).flatMap(({ start, end, isWord }) => (isWord ? text.slice(start, end) : []))
}

/** How many words a text has. */
export function countWords(text: string): number {
  return splitWords(text).reduce((count, { isWord }) => count + (isWord ? 1 : 0), 0)
}
