// UTF-8 that a program took for Windows-1252 and saved again: each of a character's bytes became a character.
//
//     —  =  E2 80 94  →  â  €  ”

/** The characters of the bytes 80 to 9F; a byte that has none is read as the control character of that number. */
const UPPER = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ'

const REST = `${UPPER}\\x80-\\xBF`
const sequence = `[\\xC2-\\xDF][${REST}]|[\\xE0-\\xEF][${REST}]{2}|[\\xF0-\\xF4][${REST}]{3}`

const run = new RegExp(`(?:${sequence})+`, 'g')
const single = new RegExp(sequence, 'g')

/** What stands next to a letter with an accent in words that are as they should be: `« café »`, `„MENÜ“`. */
const punctuation = new Set('‘’“”«»‹›–—…•™®°·¹²³\u00A0')

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** A stretch of a text that was garbled, and what it said. */
export interface Mojibake {
  start: number
  end: number
  repaired: string
}

/** Finds what is certainly garbled: whole runs that are UTF-8 once they are bytes again. */
export function findMojibake(text: string): Mojibake[] {
  return Array.from(text.matchAll(run), ({ 0: garbled, index }) => {
    const repaired = isLikely(garbled, text.slice(Math.max(0, index - 2), index)) ? repair(garbled) : undefined
    return repaired === undefined ? [] : { start: index, end: index + garbled.length, repaired }
  }).flat()
}

function isLikely(garbled: string, before: string): boolean {
  const parts = garbled.match(single) ?? []
  const likely = parts.filter((part) => isLikelyPart(part, parts.length === 1 ? before : ''))
  return parts.length > 2 ? likely.length > 0 : likely.length === parts.length
}

function isLikelyPart([lead = '', second = '', third = '']: string, before: string): boolean {
  if (lead === 'â' && second === '€') return true
  // The mark of UTF-8 at the beginning of a file.
  if (`${lead}${second}${third}` === 'ï»¿') return true
  if (lead !== 'Â' && lead !== 'Ã') return !punctuation.has(second) && !/\p{L}/u.test(third === '' ? second : '')
  // `IRMÃ”` ends a quotation.
  return !(punctuation.has(second) && /\p{Lu}$/u.test(before))
}

/** Once more, where it happened twice. */
function repair(garbled: string): string | undefined {
  const text = decode(garbled)
  if (text === undefined || /[\x80-\x9F\u2028\u2029\uFFFD]/.test(text)) return again(text)
  return again(text) ?? text.replaceAll('\uFEFF', '')
}

function again(text: string | undefined): string | undefined {
  return text !== undefined && text.replaceAll(run, '') === '' ? repair(text) : undefined
}

function decode(garbled: string): string | undefined {
  try {
    return decoder.decode(Uint8Array.from(garbled, toByte))
  } catch {
    return undefined
  }
}

function toByte(character: string): number {
  const index = UPPER.indexOf(character)
  return index < 0 ? character.charCodeAt(0) : 0x80 + index
}
