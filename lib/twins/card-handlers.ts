import type { Element } from 'hast'
import { defaultHandlers, type Handle, type State } from 'hast-util-to-mdast'
import type { RootContent } from 'mdast'

/**
 * The project gallery: a list of pictures with names, which are links, and captions.
 *
 *     <project-card href><img><project-title>Dask</…><project-caption>…</…></…>   →   - [![…](…) Dask](href)
 */
export const cardHandlers: Record<string, Handle> = {
  'project-gallery': defaultHandlers.ul,
  'project-card': toItem,
  'project-caption': (state, node) => defaultHandlers.p(state, node),
}

function toItem(state: State, { properties: { href }, children }: Element): RootContent {
  const isCaption = (child: Element['children'][number]) =>
    child.type === 'element' && child.tagName === 'project-caption'
  const face = spaced(children.filter((child) => !isCaption(child)))
  const link: Element = { type: 'element', tagName: 'a', properties: { href }, children: face }
  const top: Element[] = [{ type: 'element', tagName: 'p', properties: {}, children: href ? [link] : face }]
  const words = state.toFlow(state.all({ type: 'root', children: [...top, ...children.filter(isCaption)] }))
  return { type: 'listItem', spread: words.length > 1, children: words }
}

/** Picture and name, with a space between them. */
function spaced(face: Element['children']): Element['children'] {
  return face.flatMap((child, index) => (index === 0 ? [child] : [{ type: 'text', value: ' ' }, child]))
}
