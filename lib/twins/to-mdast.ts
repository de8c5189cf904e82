import type { Root as HastRoot } from 'hast'
import { toMdast as convert, type Handle } from 'hast-util-to-mdast'
import type { Heading, Nodes, Root, RootContent } from 'mdast'
import { SKIP, visit } from '#lib/tree/visit'
import { cardHandlers } from './card-handlers'
import { footnoteHandlers } from './footnote-handlers'
import { inlineHandlers } from './inline-handlers'
import { mathHandlers } from './math-handlers'
import { mediaHandlers } from './media-handlers'
import { sectionHandlers } from './section-handlers'
import { tableHandlers } from './table-handlers'

/**
 * A page's words as Markdown's own tree: what a reader gets, without what is there for eyes and pointers only. What
 * Markdown has no word for is what it stands for (a tab is its title in bold and its words), or HTML (`<sup>`).
 *
 * @param pageUrl where the page is, whole: links and pictures are given from its origin
 */
export function toMdast(tree: HastRoot, pageUrl: string): Root {
  const footnotes = footnoteHandlers()
  const handlers: Record<string, Handle> = {
    ...sectionHandlers,
    ...inlineHandlers,
    ...cardHandlers,
    ...mathHandlers,
    ...mediaHandlers,
    ...tableHandlers,
    ...footnotes,
  }
  const found: Nodes = convert(tree, { handlers })
  const root: Root = found.type === 'root' ? found : { type: 'root', children: [] }
  withWholeUrls(root, pageUrl)
  return root
}

/** Takes the title of the page out of its tree; undefined if it shows none. */
export function takeTitle(root: Root): Heading | undefined {
  let title: Heading | undefined
  visit(root, 'heading', (heading: Heading, index, parent: { children: RootContent[] } | undefined) => {
    if (title || heading.depth !== 1 || index === undefined || !parent) return undefined
    title = heading
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
  return title
}

/** A whole address, and one that can't be read, stay as they are written. */
function withWholeUrls(root: Root, pageUrl: string): void {
  visit(root, (node: Nodes) => {
    if (node.type !== 'link' && node.type !== 'image') return
    if (!URL.canParse(node.url) && URL.canParse(node.url, pageUrl)) node.url = new URL(node.url, pageUrl).href
  })
}
