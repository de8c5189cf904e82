import type { Element } from 'hast'
import { defaultHandlers, type Handle, type State } from 'hast-util-to-mdast'
import { toString as toText } from 'hast-util-to-string'
import type { RootContent } from 'mdast'

/** Pictures, drawings and recordings. */
export const mediaHandlers: Record<string, Handle> = {
  // What has no file (reported elsewhere) is its description.
  img: (state, node) => (node.properties['src'] ? defaultHandlers.img(state, node) : toWords(node.properties['alt'])),
  // An icon is there for eyes only; a drawing that says something has a name.
  svg: (_, node) => (node.properties['role'] === 'img' ? toWords(nameOf(node)) : undefined),
  audio: toRecording,
  video: toRecording,
}

function toRecording(state: State, { tagName, properties }: Element): RootContent[] {
  const name = typeof properties['ariaLabel'] === 'string' ? properties['ariaLabel'] : undefined
  const value = name ?? (tagName === 'audio' ? 'Recording' : 'Video')
  const url = state.resolve(String(properties['src'] ?? ''))
  return [{ type: 'link', url, children: [{ type: 'text', value }] }]
}

function nameOf({ properties: { ariaLabel }, children }: Element): unknown {
  const title = children.find((child) => child.type === 'element' && child.tagName === 'title')
  return ariaLabel ?? (title?.type === 'element' ? toText(title) : undefined)
}

function toWords(value: unknown): RootContent[] {
  return typeof value === 'string' && value !== '' ? [{ type: 'text', value }] : []
}
