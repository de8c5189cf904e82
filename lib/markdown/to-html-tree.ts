import type { Root } from 'hast'
import type { Root as MarkdownRoot } from 'mdast'
import rehypeRaw from 'rehype-raw'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { visit } from '#lib/tree/visit'
import { definitionListHandlers } from './definition-list'
import { numberFootnotes } from './footnote-ids'

/**
 * A Markdown tree as an HTML tree, its raw HTML parsed as a browser would: it may still hold anything.
 *
 * @param prefix of the ids of footnotes, where there are several texts on a page
 */
export function toHtmlTree(markdown: MarkdownRoot, prefix = ''): Root {
  const options = { allowDangerousHtml: true, clobberPrefix: prefix, handlers: definitionListHandlers }
  const tree = unified().use(remarkRehype, options).use(rehypeRaw).runSync(markdown)
  if (tree.type !== 'root') return { type: 'root', children: [] }
  dropHalfPositions(tree)
  if (prefix !== '') prefixLabel(tree, prefix)
  numberFootnotes(tree, prefix)
  return tree
}

/** The HTML parser gives what it makes up itself a position that begins or ends nowhere. */
function dropHalfPositions(tree: Root): void {
  visit(tree, (node) => {
    const { start, end }: { start?: unknown; end?: unknown } = node.position ?? {}
    if (start === undefined || end === undefined) delete node.position
  })
}

/** remark-rehype gives the label of every text's footnotes the same id. */
function prefixLabel(tree: Root, prefix: string): void {
  visit(tree, 'element', ({ properties }) => {
    if (properties['id'] === LABEL) properties['id'] = prefix + LABEL
    if (properties['dataFootnoteRef'] !== undefined) properties['ariaDescribedBy'] = [prefix + LABEL]
  })
}

const LABEL = 'footnote-label'
