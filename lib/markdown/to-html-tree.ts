import type { Root } from 'hast'
import type { Root as MarkdownRoot } from 'mdast'
import rehypeRaw from 'rehype-raw'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

const processor = unified().use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' }).use(rehypeRaw).freeze()

/** A Markdown tree as an HTML tree, its raw HTML parsed as a browser would: it may still hold anything. */
export function toHtmlTree(markdown: MarkdownRoot): Root {
  const tree = processor.runSync(markdown)
  return tree.type === 'root' ? (tree as Root) : { type: 'root', children: [] }
}
