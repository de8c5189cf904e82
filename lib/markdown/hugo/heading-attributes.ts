import type { Heading, Root } from 'mdast'
import { visit } from '#lib/tree/visit'
import { toAnchor } from '../anchor'
import { type Attributes, parseAttributeList } from './attribute-list'
import { replaceEmoji } from './emoji'
import { setAttributes } from './set-attributes'

/**
 * Gives headings the attributes that their last line ends with, and else the id that Hugo makes of
 * that line, as it is written:
 *
 *     ## Our *Plan* {#plan}   →   id `plan`, without the list
 *     ## Our [Plan](/plan/)   →   id `our-planplan`
 *
 * @param source the text that the tree was parsed from
 */
export function identifyHeadings(tree: Root, source: string): void {
  visit(tree, 'heading', (heading) => {
    const line = lastLine(heading, source)
    const list = findList(line)
    const isCut = list !== undefined && cutText(heading, list.text, source)
    if (isCut) setAttributes(heading, list.attributes)
    const words = replaceEmoji(isCut ? withoutClosing(line.slice(0, -list.text.length)) : line)
    // Of a shortcode's mask nothing would be left.
    if (!holdsMask(words)) setAttributes(heading, new Map([['id', toAnchor(words) || 'heading']]))
  })
}

const holdsMask = (text: string) => /[\uFDD0-\uFDEF]/.test(text)

/** What a heading says on its last line, without the signs that make it one. */
function lastLine({ position }: Heading, source: string): string {
  const written = source.slice(position?.start.offset, position?.end.offset).trimEnd()
  const setext = written.startsWith('#') ? -1 : written.lastIndexOf('\n')
  if (setext < 0) return withoutClosing(written.replace(/^#{1,6}/, ''))
  const words = written.slice(0, setext)
  return words
    .slice(words.lastIndexOf('\n') + 1)
    .replace(/^[ \t>]*/, '')
    .trim()
}

/** The words before the number signs that may end a heading. */
function withoutClosing(words: string): string {
  const trimmed = words.trim()
  let end = trimmed.length
  while (trimmed[end - 1] === '#') end--
  const before = trimmed.slice(0, end)
  return before === '' || /\s$/.test(before) ? before.trimEnd() : trimmed
}

/** The attribute list that a line ends with; the last `{` that isn't escaped begins it. */
function findList(line: string): { attributes: Attributes; text: string } | undefined {
  const start = line.lastIndexOf('{')
  if (start < 0 || line[start - 1] === '\\') return undefined
  const list = parseAttributeList(line, start)
  return list?.end === line.length ? { attributes: list.attributes, text: line.slice(start) } : undefined
}

/** Takes a list off the end of a heading's words; not if it isn't there as plain text. */
function cutText(heading: Heading, list: string, source: string): boolean {
  const last = heading.children.at(-1)
  const at = last?.type === 'text' ? last.value.lastIndexOf('{') : -1
  if (last?.type !== 'text' || at < 0) return false
  last.value = withoutClosing(`x${last.value.slice(0, at)}`).slice(1)
  // The typographer compares the words with what is written.
  const end = source.lastIndexOf(list, last.position?.end.offset)
  const written = source.slice(last.position?.start.offset, end)
  if (last.position) last.position.end.offset = end - (written.length - withoutClosing(`x${written}`).length + 1)
  if (last.value === '') heading.children.pop()
  return true
}
