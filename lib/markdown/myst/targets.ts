import type { Node, Parents, PhrasingContent, RootContent } from 'mdast'
import type { Target } from './element'

/** What a reference can lead to. */
export interface PageTarget {
  /** The label as it is written; of a heading without one, its id. */
  label: string
  identifier: string
  /** Whether somebody gave the label; of a heading without one it is made of its words. */
  isExplicit: boolean
  /** The id on the page; none where the page itself is meant. */
  id: string | undefined
  number: string | undefined
  /** The words of a heading or a caption. */
  title: PhrasingContent[] | undefined
  /** What a reference without words says: `Figure %s`, `{name}`. */
  template: string
  /** Where in the page's text it stands. */
  offset: number | undefined
}

/** What a directive says that a node is. */
export function markOf({ data }: Node): Target | undefined {
  return data?.myst
}

/** The words of a title, in another place: without links, notes and positions. */
export function copyWords(words: readonly PhrasingContent[]): PhrasingContent[] {
  return words.flatMap((node): PhrasingContent[] => {
    if (node.type === 'footnoteReference' || node.type === 'html') return []
    const { position: _, ...copy } = structuredClone(node)
    if (!('children' in copy)) return [copy as PhrasingContent]
    const children = copyWords((node as Parents).children as PhrasingContent[])
    const isLink = ['link', 'linkReference', 'mystReference'].includes(node.type)
    return isLink ? children : [withoutId({ ...copy, children } as PhrasingContent)]
  })
}

/** An id stands once on a page. */
function withoutId<T extends Node>(node: T): T {
  const { hProperties } = node.data ?? {}
  if (!hProperties) return node
  const { id: _, ...properties } = hProperties
  return { ...node, data: { ...node.data, hProperties: properties } }
}

const captions: Readonly<Record<string, readonly string[]>> = {
  figcaption: ['figcaption', 'caption'],
  title: ['admonition-title'],
}

/** The words by which a node is called: its caption, its title or, of a heading and a term, its own. */
export function titleOf(node: RootContent): PhrasingContent[] | undefined {
  if (node.type === 'heading') return copyWords(node.children)
  if (markOf(node)?.kind === 'term')
    return 'children' in node ? copyWords(node.children as PhrasingContent[]) : undefined
  const caption = findCaption(node)
  if (!caption) return undefined
  const paragraph = caption.children.find(({ type }) => type === 'paragraph') as Parents | undefined
  const words = (paragraph ?? caption).children as PhrasingContent[]
  return copyWords(words.filter(({ data }) => !data?.mystNumber))
}

function findCaption(node: RootContent): Parents | undefined {
  if (!('children' in node)) return undefined
  for (const child of node.children) {
    if (child.type !== 'mystElement') continue
    const { hName, hProperties } = child.data
    const classes = Array.isArray(hProperties['className']) ? hProperties['className'] : []
    if (captions['figcaption']?.includes(hName) || classes.some((name) => captions['title']?.includes(String(name))))
      return child
    const found = child.data.myst ? undefined : findCaption(child)
    if (found) return found
  }
  return undefined
}
