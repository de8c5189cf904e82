import { decodeNamedCharacterReference } from 'decode-named-character-reference'

/**
 * What stands between the `&` and the `;` of a character reference as the character that it is, as CommonMark
 * has it: `amp` → `&`, `#x2014` → `—`, a number that is no character → U+FFFD; undefined for an unknown name.
 */
export function decodeReference(reference: string): string | undefined {
  if (!reference.startsWith('#')) return decodeNamedCharacterReference(reference) || undefined
  const isHex = /^#x/i.test(reference)
  const code = Number.parseInt(reference.slice(isHex ? 2 : 1), isHex ? 16 : 10)
  return isCharacter(code) ? String.fromCodePoint(code) : '\uFFFD'
}

/** As micromark decides: neither a control character but for white space, nor half of a pair, nor a noncharacter. */
function isCharacter(code: number): boolean {
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return false
  if ((code >= 0xfdd0 && code <= 0xfdef) || (code & 0xfffe) === 0xfffe) return false
  const isSpace = code === 9 || code === 10 || code === 12 || code === 13
  return isSpace || (code >= 32 && code < 127) || code >= 160
}
