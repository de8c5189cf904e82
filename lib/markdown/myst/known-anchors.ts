import type { Node, Root } from 'mdast'
import { visit } from '#lib/tree/visit'
import type { PageContext } from '../context'

const idsByTree = new WeakMap<Root, Set<string>>()

/** Whether a page has an id that is no label: a section's, one in HTML, or a former one. */
export function isAnchor(id: string, { tree, context }: { tree: Root; context: PageContext }): boolean {
  const { anchors, formerAnchors } = context
  if (id === 'top' || anchors.has(id) || /^fn(ref)?\d*:/.test(id)) return true
  return [...formerAnchors.values()].some((former) => former.includes(id)) || idsIn(tree).has(id)
}

function idsIn(tree: Root): Set<string> {
  const known = idsByTree.get(tree)
  if (known) return known
  const ids = new Set<string>()
  visit(tree, (node) => {
    const id = idOf(node)
    if (typeof id === 'string') ids.add(id)
    if (node.type !== 'html') return
    for (const [, name = ''] of node.value.matchAll(/\s(?:id|name)\s*=\s*["']?([^"'\s>]{1,200})/gi)) ids.add(name)
  })
  idsByTree.set(tree, ids)
  return ids
}

function idOf({ data }: Node): unknown {
  return data?.hProperties?.['id']
}
