/** Signs that change what is said where they are left out, as one writes them without. */
const spelled: Readonly<Record<string, string>> = { '→': '->', '←': '<-', '≤': '<=', '≥': '>=', '≠': '!=', '≈': '~' }

/** A card's letters, digits and signs; spaces need no glyph. */
const space = /\s/u
const letter = /[\p{L}\p{N}]/u

/**
 * A text as it can be drawn: characters that the font doesn't have are left out, for a picture of empty boxes says
 * nothing. Where that takes more than half of the letters, a text isn't what it was any more.
 *
 * @param has whether the font has a character, by its code point
 * @returns undefined if nothing of the text is to be drawn.
 */
export function toDrawable(text: string, has: (codePoint: number) => boolean): string | undefined {
  // Letters with accents are one character, which the font may have where it lacks the accent.
  const whole = text.normalize('NFC').replaceAll(/\s+/gu, ' ')
  const written = whole.replaceAll(/[→←≤≥≠≈]/gu, (sign) =>
    has(sign.codePointAt(0) ?? 0) ? sign : (spelled[sign] ?? ''),
  )
  const characters = [...written]
  const kept = characters.filter((character) => space.test(character) || has(character.codePointAt(0) ?? 0))
  const letters = characters.filter((character) => letter.test(character)).length
  const keptLetters = kept.filter((character) => letter.test(character)).length
  if (keptLetters * 2 < letters || kept.length === 0) return undefined
  // An emoji leaves the spaces on its two sides.
  return kept.join('').replaceAll(/ +/g, ' ').trim() || undefined
}
