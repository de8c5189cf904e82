import type { Insertion } from './shortcodes'

// Markdown must not see a shortcode's inside. Hugo puts a word in its place (HAHAHUGOSHORTCODE…), so
// that it counts as text wherever it stands. So do we, with a word of the same length, which keeps
// every offset right, made of Unicode noncharacters, which are reserved for use inside a program:
//
//     A {{< figure src="a.png" >}} b   →   A ⟨first⟩⟨digits⟩⟨filler…⟩⟨last⟩ b
const FIRST = '\uFDD0'
const DIGITS = '\uFDD1\uFDD2\uFDD3\uFDD4\uFDD5\uFDD6\uFDD7\uFDD8'
const FILLER = '\uFDD9'
const LAST = '\uFDDA'

/** A word that stands for an insertion; its only group are the digits. */
export const maskPattern = /\uFDD0([\uFDD1-\uFDD8]+)\uFDD9*\uFDDA/g

const reserved = /[\uFDD0-\uFDEF]/g

/** Where the first character stands that masks are made of, or -1. */
export function findReserved(text: string): number {
  return text.search(reserved)
}

/** Replaces the characters that masks are made of by U+FFFD. */
export function replaceReserved(text: string): string {
  return text.replaceAll(reserved, '\uFFFD')
}

/** The text with each insertion replaced by its mask; as long as it was. */
export function maskInsertions(text: string, insertions: readonly Insertion[]): string {
  const parts: string[] = []
  let at = 0
  for (const [index, { start, end }] of insertions.entries()) {
    parts.push(text.slice(at, start), toMask(index, end - start))
    at = end
  }
  parts.push(text.slice(at))
  return parts.join('')
}

/** Which insertion the digits of a mask stand for. */
export function maskIndex(digits: string): number {
  return Number.parseInt(Array.from(digits, (digit) => DIGITS.indexOf(digit)).join(''), DIGITS.length)
}

function toMask(index: number, length: number): string {
  const digits = Array.from(index.toString(DIGITS.length), (digit) => DIGITS[Number(digit)]).join('')
  return FIRST + digits + FILLER.repeat(Math.max(0, length - digits.length - 2)) + LAST
}
