import type { Link, LinkReference } from 'mdast'
import type { Stretch } from '#lib/findings/finding'
import { placeOfAddress } from '#lib/markdown/address-place'
import type { RichText, WrittenAddress } from '#lib/markdown/rich-text'
import { visit } from '#lib/tree/visit'

/** A link as it was written: in Markdown, in HTML, in a shortcode or in a field. */
export interface WrittenLink {
  address: string
  /** The address itself, where it is written as it is; else the link. */
  place: Stretch
  /** The whole link in its source, if that is known: `[words](address)`. */
  written: string
  /** Where that begins. */
  offset: number
  /** Whether it has words besides its address. */
  hasWords: boolean
}

/** The links of a text, and the lines that say what references lead to. */
export function writtenLinksOf(text: RichText): WrittenLink[] {
  const inMarkdown: WrittenLink[] = []
  const starts = new Set<number>()
  visit(text.markdown, (node) => {
    const offset = node.position?.start.offset
    if (offset === undefined) return
    // A reference leads where its definition says.
    if (node.type === 'linkReference') starts.add(offset)
    if (node.type !== 'link' && node.type !== 'definition') return
    starts.add(offset)
    const hasWords = node.type === 'link' && text.source.value.startsWith('[', offset) && node.children.length > 0
    inMarkdown.push(toWritten(text, { address: node.url, position: node.position, hasWords }))
  })
  const others = text.addresses.filter(({ position }) => !starts.has(position?.start.offset ?? 0))
  return [...inMarkdown, ...others.map((other) => toWritten(text, other))]
}

function toWritten({ source }: RichText, { address, position, hasWords }: WrittenAddress): WrittenLink {
  const offset = position?.start.offset ?? 0
  const written = source.value.slice(offset, position?.end.offset ?? offset)
  const place = placeOfAddress(source, position, address)
  return { address, place, written, offset, hasWords }
}

/** What of a text has words that lead somewhere. */
export function linkedWordsOf({ markdown }: RichText): (Link | LinkReference)[] {
  const found: (Link | LinkReference)[] = []
  visit(markdown, (node) => void ((node.type === 'link' || node.type === 'linkReference') && found.push(node)))
  return found
}
