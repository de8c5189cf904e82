import type { Element } from 'hast'
import type { Handle, State } from 'hast-util-to-mdast'
import type { FootnoteDefinition } from 'mdast'
import { inlineHandlers } from './inline-handlers'

/**
 * Footnotes, numbered through the page: a page of several sections has those of each.
 *
 *     <sup><a href="#intro-fn:1" data-footnote-ref>1</a></sup> … <li id="intro-fn:1">…</li>   →   [^1] … [^1]: …
 */
export function footnoteHandlers(): Record<string, Handle> {
  const labels = new Map<string, string>()
  const labelOf = (id: string) => {
    const label = labels.get(id) ?? String(labels.size + 1)
    labels.set(id, label)
    return label
  }
  return {
    a: (state, node, parent) => {
      const { dataFootnoteBackref, dataFootnoteRef, href } = node.properties
      if (dataFootnoteBackref !== undefined) return undefined
      if (dataFootnoteRef === undefined) return inlineHandlers['a']?.(state, node, parent)
      const label = labelOf(decodeURIComponent(String(href).slice(1)))
      return { type: 'footnoteReference', identifier: label, label }
    },
    sup: (state, node, parent) =>
      node.children.some(isReference) ? state.all(node) : inlineHandlers['sup']?.(state, node, parent),
    section: (state, node) => {
      if (node.properties['dataFootnotes'] === undefined) return state.toFlow(state.all(node))
      const list = node.children.find((child) => child.type === 'element' && child.tagName === 'ol')
      return list?.type === 'element' ? list.children.flatMap((note) => toDefinition(state, note, labelOf)) : []
    },
  }
}

function isReference(node: Element['children'][number]): boolean {
  return node.type === 'element' && node.properties['dataFootnoteRef'] !== undefined
}

function toDefinition(
  state: State,
  note: Element['children'][number],
  labelOf: (id: string) => string,
): FootnoteDefinition[] {
  if (note.type !== 'element') return []
  const label = labelOf(String(note.properties['id']))
  return [{ type: 'footnoteDefinition', identifier: label, label, children: state.toFlow(state.all(note)) }]
}
