import type { Text } from 'mdast'
import { decodeReference } from '../character-reference'

/** A stretch of a text's value; `isLiteral` where it was written as an escape or a character reference. */
export interface Literal {
  value: string
  isLiteral: boolean
}

const literal = /\\([!-/:-@[-`{-~])|&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z\d]{2,40});/iy

/**
 * Divides a text where escapes and references stand:
 *
 *     a \" b   →   `a `, literal `"`, ` b`
 *
 * @param source the text that the node was parsed from
 */
export function splitLiterals({ value, position }: Text, source: string): Literal[] {
  const written = source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0)
  if (!/[\\&]/.test(written)) return [{ value, isLiteral: false }]
  const parts: Literal[] = []
  let done = 0
  let at = 0
  for (let from = 0; from < written.length && at < value.length; ) {
    literal.lastIndex = from
    const match = literal.exec(written)
    const text = match && (match[1] ?? decodeReference(match[2] ?? ''))
    if (match && text && value.startsWith(text, at)) {
      if (at > done) parts.push({ value: value.slice(done, at), isLiteral: false })
      parts.push({ value: text, isLiteral: true })
      at += text.length
      done = at
      from += match[0].length
    } else {
      // What the value doesn't have belongs to a list or a quotation.
      if (written[from] === value[at]) at++
      from++
    }
  }
  return done < value.length ? [...parts, { value: value.slice(done), isLiteral: false }] : parts
}
