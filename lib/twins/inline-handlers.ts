import type { Element } from 'hast'
import { defaultHandlers, type Handle, type State } from 'hast-util-to-mdast'
import type { Emphasis, Link } from 'mdast'
import { phrasing } from 'mdast-util-phrasing'
import { toString as toText } from 'mdast-util-to-string'
import { hasClass } from './has-class'

/** Words amid others. */
export const inlineHandlers: Record<string, Handle> = {
  // A heading's link to itself.
  a: (state, node) => (hasClass(node, 'anchor') ? state.all(node) : toLink(state, node)),
  sub: toHtml,
  sup: toHtml,
}

/** A link always has words: where it shows an icon only, its name or its address. */
function toLink(state: State, node: Element): ReturnType<Handle> {
  if (node.properties['href'] === undefined) return state.all(node)
  const link = trimmed(defaultHandlers.a(state, node))
  if (toText(link) !== '' || link.children.some(({ type }) => type === 'image')) return link
  const { ariaLabel } = node.properties
  const value = typeof ariaLabel === 'string' ? ariaLabel : link.url
  return { ...link, children: [{ type: 'text', value }] }
}

/** Where an icon stood beside the words, a space is left. */
function trimmed(link: Link): Link {
  const [first, last] = [link.children[0], link.children.at(-1)]
  if (first?.type === 'text') first.value = first.value.trimStart()
  if (last?.type === 'text') last.value = last.value.trimEnd()
  return link
}

/** Emphasis of another kind, as which `to-markdown.ts` writes it. */
function toHtml(state: State, node: Element): Emphasis {
  const children = state.all(node).filter((child) => phrasing(child))
  return { type: 'emphasis', children, data: { hName: node.tagName } }
}
