import type { Block } from '#lib/blocks/block'
import { textsOf } from '#lib/blocks/texts-of'
import type { NodePosition } from '#lib/content/source-stretch'
import type { SourceText } from '#lib/content/source-text'
import { visit } from '#lib/tree/visit'
import { decode } from './decode'

/** A link to an anchor, and where it was written. */
export interface AnchorLink {
  /** The path it names, decoded; empty for the same page. */
  path: string
  anchor: string
  source: SourceText
  position: NodePosition | undefined
}

/** What of a page concerns other pages, without its trees: a site may have thousands. */
export interface PageLinks {
  url: string
  anchors: ReadonlySet<string>
  links: AnchorLink[]
}

/** The links to anchors in the words of some blocks. */
export function anchorLinksOf(blocks: readonly Block[]): AnchorLink[] {
  const links: AnchorLink[] = []
  for (const clause of blocks.flatMap(({ clauses }) => clauses)) {
    for (const rich of textsOf(clause)) {
      visit(rich.tree, 'element', ({ properties, position }) => {
        const [, path = '', fragment] = /^([^?#]*)(?:\?[^#]*)?#(.+)$/.exec(String(properties['href'] ?? '')) ?? []
        if (!fragment) return
        links.push({
          path: decode(path),
          anchor: decode(fragment),
          source: rich.source,
          position,
        })
      })
    }
  }
  return links
}
