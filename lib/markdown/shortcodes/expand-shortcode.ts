import type { ElementContent } from 'hast'
import { MAX_SHORTCODE_DEPTH } from '#lib/limits'
import { visit } from '#lib/tree/visit'
import { positionAt, text } from '../elements'
import { withoutParagraph } from '../paragraphs'
import { type Expansion, extentOfTag, reportProblem, reportShortcode } from './expansion'
import { shortcodeKinds } from './kinds'
import { type ExpandInside, innerOf, toCall } from './shortcode-context'
import type { ShortcodeKind } from './shortcode-kind'
import type { Shortcode } from './shortcodes'
import { reportUnclosed, reportUnknown, toMark } from './unread'

/**
 * What a shortcode stands for. One that can't be shown is reported and marked; the words inside it stay.
 *
 * @param expandInside makes elements of a text that stands inside it
 */
export function expandShortcode(
  shortcode: Shortcode,
  expansion: Expansion,
  expandInside: ExpandInside,
): ElementContent[] {
  const elements = toElements(shortcode, expansion, expandInside)
  const [start, end] = extentOfTag(shortcode)
  const position = positionAt(expansion.toOffset(start), expansion.toOffset(end))
  visit({ type: 'root', children: elements }, 'element', (node) => {
    node.position ??= position
  })
  return elements
}

/** What a shortcode stands for in an address or another attribute; most can't stand there, which is reported. */
export function expandToText(shortcode: Shortcode, expansion: Expansion, expandInside: ExpandInside): string {
  const kind = shortcodeKinds.get(shortcode.name)
  if (kind?.toText) return kind.toText(...toCall(shortcode, kind, { expansion, expandInside }))
  const message = `The shortcode \`${shortcode.name}\` can't stand in an address or attribute.`
  const hint = 'Write the address or text itself.'
  reportShortcode({ rule: 'shortcode-syntax', message, hint }, shortcode, expansion)
  return ''
}

function toElements(shortcode: Shortcode, expansion: Expansion, expandInside: ExpandInside): ElementContent[] {
  const { name, start, inner } = shortcode
  if (expansion.depth >= MAX_SHORTCODE_DEPTH) {
    const message = `More than ${MAX_SHORTCODE_DEPTH} shortcodes stand inside one another.`
    const hint = 'Close each before the next one begins.'
    reportShortcode({ rule: 'nesting', message, hint }, shortcode, expansion)
    return toMark(shortcode, expansion)
  }
  const kind = shortcodeKinds.get(name)
  if (kind && (inner || kind.inner !== 'required')) return expandKnown(shortcode, kind, { expansion, expandInside })
  if (kind) reportUnclosed(shortcode, expansion)
  else reportUnknown(shortcode, expansion)
  if (expansion.isCode) return [text(expansion.text.slice(start, shortcode.end))]
  return [...toMark(shortcode, expansion), ...wordsInside(shortcode, expansion, expandInside)]
}

function expandKnown(
  shortcode: Shortcode,
  kind: ShortcodeKind,
  { expansion, expandInside }: { expansion: Expansion; expandInside: ExpandInside },
): ElementContent[] {
  const { name, inner } = shortcode
  const found = kind.toElements(...toCall(shortcode, kind, { expansion, expandInside }))
  const elements = found ?? toMark(shortcode, expansion)
  if (!inner || kind.inner) return elements
  const message = `The shortcode \`${name}\` has no text of its own.`
  const hint = `Remove \`{{< /${name} >}}\`; the words before it stay.`
  const extent = { length: shortcode.end - inner.end }
  reportProblem({ rule: 'shortcode-syntax', offset: inner.end, extent, message, hint }, expansion)
  return [...elements, ...wordsInside(shortcode, expansion, expandInside)]
}

function wordsInside(shortcode: Shortcode, expansion: Expansion, expandInside: ExpandInside): ElementContent[] {
  const inner = innerOf(shortcode, expansion)
  return inner ? withoutParagraph(expandInside(inner.inside, expansion)) : []
}
