import { configTextsOf } from '#lib/content/config-texts'
import { replacementAt, stretchAt } from '#lib/content/source-stretch'
import type { SourceText } from '#lib/content/source-text'
import type { SiteCheck } from './check'
import { findMojibake } from './repair-mojibake'
import { withoutCode } from './without-code'

/** What is left of a quotation mark or a space that lost a byte on the way: certain is only that it is wrong. */
const remains = /â€(?![\p{L}\p{M}])|(?<![\p{L}\p{M}])Â(?=[ \t])/gu

/**
 * Reports characters that were read in another encoding than they were written in, in all words of pages, of the
 * files that configure the site and of handbooks' contents.
 */
export const checkMojibake: SiteCheck = ({ sources, index }, report) => {
  for (const [file, source] of [...sources, ...configTextsOf(index)]) {
    if (!/[\x80-\xFF]/.test(source)) continue
    const text: SourceText = { file, value: source, line: 1, indent: 0 }
    const words = withoutCode(source)
    const found = findMojibake(words)
    for (const { start, end, repaired } of found) {
      const message = `\`${source.slice(start, end)}\` was ${named(repaired)} once, read in the wrong encoding.`
      const hint = repaired.trim() === '' ? 'Remove it, or put a space there.' : `Write \`${repaired}\`.`
      // What was published under a garbled URL leads on from there.
      const isCertain = file !== 'urls.yaml'
      const place = isCertain ? replacementAt(text, [start, end], repaired) : stretchAt(text, start, end)
      report('mojibake', place, message, hint)
    }
    const starts = new Set(found.map(({ start }) => start))
    for (const { index, 0: garbled } of words.matchAll(remains)) {
      if (starts.has(index)) continue
      const message = `\`${garbled}\` is left of a character that was read in the wrong encoding.`
      report('mojibake', stretchAt(text, index, index + garbled.length), message, 'Write the character that was meant.')
    }
  }
}

function named(repaired: string): string {
  if (repaired === '') return 'an invisible mark'
  return repaired === '\u00A0' ? 'a space that doesn’t break' : `\`${repaired}\``
}
