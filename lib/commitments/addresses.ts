import type { Root } from 'mdast'
import { visit } from '#lib/tree/visit'

/** The address of a link or picture, as it is written, and where. */
export interface WrittenAddress {
  address: string
  offset: number
}

/** The addresses that a text names: as they are written, so that a page that moves changes none of them. */
export function addressesIn(markdown: Root): WrittenAddress[] {
  const definitions = new Map<string, string>()
  visit(markdown, 'definition', ({ identifier, url }) => {
    if (!definitions.has(identifier)) definitions.set(identifier, url)
  })
  const found: WrittenAddress[] = []
  visit(markdown, (node) => {
    const offset = node.position?.start.offset
    if (offset === undefined) return
    if (node.type === 'link' || node.type === 'image') found.push({ address: node.url, offset })
    if (node.type === 'linkReference' || node.type === 'imageReference') {
      const address = definitions.get(node.identifier)
      if (address !== undefined) found.push({ address, offset })
    }
  })
  return found
}
