import type { Root } from 'hast'
import { h } from 'hastscript'
import type { PageHistory } from '#lib/history/history'
import { type SinceLines, sinceLinesOf } from '#lib/history/since-lines'

/**
 * What stands below each of a page's promises: since when it says so, its history, and its permanent link, which on a
 * page only those in a grid show, the others being headings that link to themselves.
 */
export function permanentLines(history: PageHistory, language: string): SinceLines {
  const lines = Array.from(sinceLinesOf(history, language), ([anchor, line]): [string, Root] => [
    anchor,
    // Without an anchor it is the page itself.
    { ...line, children: [...line.children, h('a', { href: anchor && `#${anchor}` }, 'Permanent link')] },
  ])
  return new Map(lines)
}
