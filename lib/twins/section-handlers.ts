import type { Element, ElementContent } from 'hast'
import { defaultHandlers, type Handle, type State } from 'hast-util-to-mdast'
import type { PhrasingContent, RootContent } from 'mdast'
import { phrasing } from 'mdast-util-phrasing'
import { hasClass } from './has-class'

/** What stands between the parts of a line that CSS sets apart. */
const BETWEEN = ' · '

/** Parts of a page: what folds up is unfolded, what stands in a box is quoted, a line of facts is one. */
export const sectionHandlers: Record<string, Handle> = {
  aside: (state, node) =>
    hasClass(node, 'admonition') || hasClass(node, 'notice')
      ? defaultHandlers.blockquote(state, node)
      : state.toFlow(state.all(node)),
  // Buttons that choose among what stands below them: all of it is there.
  fieldset: (state, node) => (hasClass(node, 'choices') ? undefined : state.toFlow(state.all(node))),
  summary: toBold,
  p: (state, node) => {
    if (hasClass(node, 'admonition-title')) return toBold(state, node)
    if (hasClass(node, 'facts') || hasClass(node, 'permalink')) return toLine(state, node)
    return defaultHandlers.p(state, node)
  },
}

/** `<summary>Linux</summary>` → `**Linux**` */
function toBold(state: State, node: Element): RootContent[] {
  return state
    .toFlow(state.all(node))
    .map((part) =>
      part.type === 'paragraph' ? { ...part, children: [{ type: 'strong', children: part.children }] } : part,
    )
}

/** `<span>Since 6 February 2026</span> <a>History</a>` → `Since 6 February 2026 · [History](…)`, each link once. */
function toLine(state: State, { children }: Element): RootContent | undefined {
  const links = new Set<unknown>()
  const isNew = (child: ElementContent) => {
    const href = child.type === 'element' ? child.properties['href'] : undefined
    if (href === undefined) return true
    return !links.has(href) && links.add(href)
  }
  const parts = children
    .filter(isNew)
    .map((child) => state.all({ type: 'root', children: [child] }).filter(isPhrasing))
    .filter((part) => part.some((node) => node.type !== 'text' || node.value.trim() !== ''))
  if (parts.length === 0) return undefined
  const words = parts.flatMap((part, index): PhrasingContent[] =>
    index === 0 ? part : [{ type: 'text', value: BETWEEN }, ...part],
  )
  return { type: 'paragraph', children: words }
}

function isPhrasing(node: RootContent): node is PhrasingContent {
  return phrasing(node)
}
