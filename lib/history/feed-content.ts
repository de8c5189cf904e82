import type { RootContent as HastContent, Element as HastElement } from 'hast'
import type { Element, ElementContent } from 'xast'
import { x } from 'xastscript'
import { compareWordings } from './compare-wording'
import { describeHistoryChange } from './describe-change'
import { describeWhen } from './describe-when'
import type { HistoryChange, Revision } from './history'

/** Elements that say something where there is no style sheet; of others only what they hold is kept. */
const kept = new Set(['p', 'ul', 'ol', 'li', 'ins', 'del', 'strong', 'em', 'h2', 'h3', 'h4'])

/**
 * What a change made of the words, as the content of a feed's entry (RFC 4287, §4.1.3.3). Readers of feeds have no style
 * sheet of ours, and many take marks away: what was added and what was removed is said in words as well.
 */
export function toFeedContent(change: HistoryChange, revision: Revision, language: string): Element {
  const { when } = revision
  return x('div', { xmlns: 'http://www.w3.org/1999/xhtml' }, [
    x('p', describeHistoryChange(change, revision)),
    // The date of an entry can't say that it isn't sure.
    ...(when && when.certainty !== 'on' ? [x('p', `When: ${describeWhen(when, language)}`)] : []),
    ...(change.removed.length > 0 && change.after ? removedPromises(change.removed) : []),
    ...toElements(treeOf(change).children),
  ])
}

/** Where there is nothing to compare with, the words as they are. */
function treeOf({ before, after }: HistoryChange) {
  return compareWordings(before ?? after, after ?? before).tree
}

function removedPromises(removed: readonly string[]): Element[] {
  const words = removed.length === 1 ? 'This promise was withdrawn:' : 'These promises were withdrawn:'
  return [
    x('p', words),
    x(
      'ul',
      removed.map((text) => x('li', text)),
    ),
  ]
}

function toElements(nodes: readonly HastContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [{ type: 'text', value: node.value }]
    if (node.type !== 'element') return []
    const children = toElements(node.children)
    if (!kept.has(node.tagName)) return children
    const word = markWord(node)
    return word === undefined ? [x(node.tagName, children)] : toMark(node.tagName, word, children)
  })
}

/** A mark with its word; a space that it begins with goes before it. */
function toMark(name: string, word: string, [first, ...rest]: readonly ElementContent[]): ElementContent[] {
  if (first?.type !== 'text') return [x(name, [`[${word}: `, ...(first ? [first] : []), ...rest, ']'])]
  const text = first.value.trimStart()
  const space = first.value.slice(0, first.value.length - text.length)
  return [{ type: 'text', value: space }, x(name, [`[${word}: ${text}`, ...rest, ']'])]
}

function markWord({ tagName, properties: { dataChange } }: HastElement): string | undefined {
  if (tagName !== 'ins' && tagName !== 'del') return undefined
  if (dataChange === 'moved') return tagName === 'ins' ? 'moved here' : 'moved from here'
  return tagName === 'ins' ? 'added' : 'removed'
}
