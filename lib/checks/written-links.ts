import type { Definition, Link, LinkReference } from 'mdast'
import type { Stretch } from '#lib/findings/finding'
import { placeOfAddress } from '#lib/markdown/address-place'
import type { RichText } from '#lib/markdown/rich-text'
import { visit } from '#lib/tree/visit'

/** A link as it was written in Markdown. */
export interface WrittenLink {
  node: Link | Definition
  address: string
  /** The address itself, where it is written as it is; else the link. */
  place: Stretch
  /** The whole link in its source: `[words](address)`. */
  written: string
  /** Where that begins. */
  offset: number
}

/** The links of a text, and the lines that say what references lead to. */
export function writtenLinksOf({ source, markdown }: RichText): WrittenLink[] {
  const links: WrittenLink[] = []
  visit(markdown, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return
    const offset = node.position?.start.offset
    if (offset === undefined) return
    const written = source.value.slice(offset, node.position?.end.offset ?? offset)
    links.push({ node, address: node.url, place: placeOfAddress(source, node.position, node.url), written, offset })
  })
  return links
}

/** What of a text has words that lead somewhere. */
export function linkedWordsOf({ markdown }: RichText): (Link | LinkReference)[] {
  const found: (Link | LinkReference)[] = []
  visit(markdown, (node) => void ((node.type === 'link' || node.type === 'linkReference') && found.push(node)))
  return found
}
