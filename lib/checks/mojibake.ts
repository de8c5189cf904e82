import { placeAt, type SourceText } from '#lib/content/source-text'
import type { SiteCheck } from './check'
import { findMojibake } from './repair-mojibake'
import { replacementAt } from './stretch-at'
import { withoutCode } from './without-code'

/** What is left of a quotation mark or a space that lost a byte on the way: certain is only that it is wrong. */
const remains = /â€(?![\p{L}\p{M}])|(?<![\p{L}\p{M}])Â(?=[ \t])/gu

/** Reports characters that were read in another encoding than they were written in, in all words of a file. */
export const checkMojibake: SiteCheck = ({ sources }, report) => {
  for (const [file, source] of sources) {
    if (!/[\x80-\xFF]/.test(source)) continue
    const text: SourceText = { file, value: source, line: 1, indent: 0 }
    const words = withoutCode(source)
    const found = findMojibake(words)
    for (const { start, end, repaired } of found) {
      const message = `\`${source.slice(start, end)}\` was ${named(repaired)} once, read in the wrong encoding.`
      const hint = repaired.trim() === '' ? 'Remove it, or put a space there.' : `Write \`${repaired}\`.`
      report('mojibake', replacementAt(text, [start, end], repaired), message, hint)
    }
    const starts = new Set(found.map(({ start }) => start))
    for (const { index, 0: garbled } of words.matchAll(remains)) {
      if (starts.has(index)) continue
      const message = `\`${garbled}\` is left of a character that was read in the wrong encoding.`
      report('mojibake', placeAt(text, index), message, 'Write the character that was meant.')
    }
  }
}

function named(repaired: string): string {
  if (repaired === '') return 'an invisible mark'
  return repaired === '\u00A0' ? 'a space that doesn’t break' : `\`${repaired}\``
}
