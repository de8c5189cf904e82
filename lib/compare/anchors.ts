import { isOwnId } from '#lib/markdown/anchor'
import type { ChangeHeading } from './comparison'
import type { Parent } from './content-model'
import type { Leaf } from './leaves'
import { shorten } from './marks'
import type { Extents } from './roots'
import { textOfNodes } from './text'

/** The ids of what begins with a leaf, outermost first; those that the page makes for itself and its footnotes don't count. */
export function anchorsAt(leaf: Leaf, index: number, extents: Extents): string[] {
  if (leaf.ancestors.some(isFootnotes)) return []
  return leaf.ancestors.slice(1).flatMap((ancestor) => {
    const id = ancestor.type === 'element' ? ancestor.properties['id'] : undefined
    return typeof id === 'string' && id !== '' && !isOwnId(id) && extents.get(ancestor)?.[0] === index ? id : []
  })
}

function isFootnotes(parent: Parent): boolean {
  return parent.type === 'element' && parent.properties['dataFootnotes'] !== undefined
}

/** What a leaf is the heading of; undefined if it is none. */
export function headingAt(leaf: Leaf, index: number, extents: Extents): ChangeHeading | undefined {
  const heading = leaf.ancestors.findLast(isHeading)
  if (heading?.type !== 'element') return undefined
  const own = heading.properties['id']
  const id = anchorsAt(leaf, index, extents)[0] ?? (typeof own === 'string' ? own : undefined)
  return { id, text: shorten(textOfNodes(leaf.nodes)) }
}

/** Whether a leaf is in a heading. */
export function isOfHeading({ ancestors }: Leaf): boolean {
  return ancestors.some(isHeading)
}

function isHeading(parent: Parent): boolean {
  return parent.type === 'element' && /^h[1-6]$/.test(parent.tagName)
}
