import type { Heading, Paragraph, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toString as toText } from 'mdast-util-to-string'
import { gfm } from 'micromark-extension-gfm'
import { toAnchor } from '#lib/markdown/anchor'

/** A `##` section of the editors' guide that has examples. */
export interface GuideSection {
  title: string
  /** Its anchor in the guide. */
  anchor: string
  /** The anchors of the headings in it. */
  anchors: string[]
  examples: GuideExample[]
}

/** A whole page, as it may be written. */
export interface GuideExample {
  /** The `###` heading that it stands below, if any. */
  heading: string | undefined
  /** The paragraph that leads to it. */
  words: Paragraph | undefined
  source: string
}

/** Reads the examples of the editors' guide (`content/README.md`, which is no page): its code in `markdown`. */
export function parseGuide(text: string): GuideSection[] {
  const { children } = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  const sections: GuideSection[] = []
  let heading: string | undefined
  for (const [index, node] of children.entries()) {
    if (node.type === 'heading') {
      heading = node.depth > 2 ? toText(node) : undefined
      if (node.depth === 2) sections.push(toSection(node))
      sections.at(-1)?.anchors.push(toAnchor(toText(node)))
    } else if (node.type === 'code' && node.lang === 'markdown') {
      sections.at(-1)?.examples.push({ heading, words: leadingTo(children, index), source: `${node.value}\n` })
    }
  }
  return sections.filter(({ examples }) => examples.length > 0)
}

function toSection(node: Heading): GuideSection {
  const title = toText(node)
  return { title, anchor: toAnchor(title), anchors: [], examples: [] }
}

function leadingTo(siblings: Root['children'], index: number): Paragraph | undefined {
  const before = siblings[index - 1]
  return before?.type === 'paragraph' ? before : undefined
}
