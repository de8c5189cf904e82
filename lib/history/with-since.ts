import type { Element, Nodes, Root } from 'hast'
import { h } from 'hastscript'
import type { Block, Clause } from '#lib/blocks/block'
import { isContent } from '#lib/compare/content-model'
import type { SinceLines } from './since-lines'

/** The blocks of a page with the lines of its promises; those that have none are as they were. */
export function withSince<Kind extends Block>(blocks: readonly Kind[], lines: SinceLines): Kind[] {
  if (lines.size === 0) return [...blocks]
  return blocks.map((block) => ({ ...block, clauses: block.clauses.map((clause) => noted(clause, block, lines)) }))
}

function noted(clause: Clause, { kind }: Block, lines: SinceLines): Clause {
  const { id, text } = clause
  // What has no id is the page itself, or an item that is a part of its section.
  const isPage = id === undefined && kind === 'prose'
  const own = id === undefined && !isPage ? undefined : lines.get(id ?? '')
  if (!text) return own ? { ...clause, since: own } : clause
  const isInText = isPage || (kind !== 'commitments' && boundariesIn(text.tree).length > 0)
  const tree = placeLines(text.tree, lines, isInText ? own : undefined)
  return { ...clause, text: { ...text, tree }, ...(own && !isInText ? { since: own } : {}) }
}

/**
 * A text with the line of each heading at the end of the words below it: before the next heading, of whatever level.
 *
 * @param own the line of the words above the first heading
 */
export function placeLines(tree: Root, lines: SinceLines, own: Root | undefined): Root {
  const copy = structuredClone(tree)
  const boundaries = boundariesIn(copy)
  for (const [index, { path, id }] of boundaries.entries()) {
    const line = id === undefined ? undefined : lines.get(id)
    if (line) place(toParagraph(line), holderOf(path), boundaries[index + 1])
  }
  if (own) place(toParagraph(own), copy, boundaries[0])
  return copy
}

type Parent = Root | Element

/** Where the words of a heading end: another heading, or the footnotes. */
interface Boundary {
  /** From the root down to what the boundary stands in, and the boundary itself. */
  path: readonly [...Parent[], Element]
  /** Undefined for what has no words of its own below it. */
  id: string | undefined
}

function boundariesIn(tree: Root): Boundary[] {
  const found: Boundary[] = []
  const collect = (parent: Parent, path: readonly Parent[]) => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue
      const isNotes = child.properties['dataFootnotes'] !== undefined
      if (isNotes || /^h[1-6]$/.test(child.tagName)) {
        const { id } = child.properties
        found.push({ path: [...path, child], id: typeof id === 'string' && !isNotes ? id : undefined })
      } else collect(child, [...path, child])
    }
  }
  collect(tree, [tree])
  return found
}

/** What holds no paragraphs, or no links. */
const closed = new Set(['a', 'button', 'label', 'summary'])

/** What a heading stands in, as far as a paragraph with a link may stand in it as well. */
function holderOf(path: Boundary['path']): Parent {
  const around = path.slice(0, -1)
  const end = around.findIndex((node) => node.type === 'element' && closed.has(node.tagName))
  return (end < 0 ? around : around.slice(0, end)).at(-1) ?? path[0]
}

function place(line: Element, holder: Parent, next: Boundary | undefined): void {
  const depth = next ? next.path.indexOf(holder) : -1
  const following = depth < 0 ? undefined : next?.path[depth + 1]
  const children: Nodes[] = holder.children
  let at = following ? children.indexOf(following) : children.length
  // Former anchors of a heading stand before it, and lead to it.
  while (isFormerAnchor(children[at - 1])) at--
  holder.children.splice(at, 0, line)
}

function isFormerAnchor(node: Nodes | undefined): boolean {
  return (
    node?.type === 'element' &&
    node.tagName === 'span' &&
    node.properties['id'] !== undefined &&
    node.children.length === 0
  )
}

function toParagraph({ children }: Root): Element {
  return h('p', { className: ['permalink'] }, children.filter(isContent))
}
