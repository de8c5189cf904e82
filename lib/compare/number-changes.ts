import type { Element, ElementContent, Root } from 'hast'
import type { Change, ComparedPair } from './comparison'
import type { Ledger } from './marks'

/** Gives changes their ids in the order of the tree, and their first elements as well. */
export function numberChanges(
  children: readonly ElementContent[],
  { changes, afterIds }: Ledger,
): { tree: Root; changes: Change[]; withIds: (pair: ComparedPair) => ComparedPair } {
  const ids = new Map<string, string>()
  const used = new Set<string>()
  const idOf = (key: string) => {
    const id = ids.get(key) ?? freeId(ids.size + 1, afterIds)
    ids.set(key, id)
    return id
  }
  const number = (node: ElementContent, isMain: boolean): ElementContent => {
    if (node.type !== 'element') return node
    const { dataChange, dataChangeId } = node.properties
    const properties = { ...node.properties }
    if (typeof dataChangeId === 'string') {
      properties['dataChangeId'] = idOf(dataChangeId)
      const id = placeId(idOf(dataChangeId), dataChange === 'moved' && node.tagName === 'del')
      if (isMain && !used.has(id)) properties['id'] = id
      used.add(id)
    }
    return opened({ ...node, properties, children: node.children.map((child) => number(child, isMain)) })
  }
  const tree: Root = { type: 'root', children: children.map((child) => number(child, true)) }
  return {
    tree,
    changes: [...ids].flatMap(([key, id]) => {
      const change = changes.get(key)
      if (!change) return []
      return [{ ...change, id, ...(change.kind === 'moved' ? { fromId: placeId(id, true) } : {}) }]
    }),
    withIds: ({ before, after, ...others }) => ({
      before: before.map((node) => number(node, false)),
      after: after.map((node) => number(node, false)),
      ...others,
    }),
  }
}

function placeId(id: string, isFrom: boolean): string {
  return isFrom ? `${id}-from` : id
}

/** Ids of the page's own are left to it. */
function freeId(number: number, taken: ReadonlySet<string>): string {
  let id = `change-${number}`
  while (taken.has(id) || taken.has(placeId(id, true))) id += '_'
  return id
}

/** What changed within is shown, not hidden until it is asked for. */
function opened(element: Element): Element {
  if (element.tagName !== 'details' || !holdsChange(element)) return element
  // Of those with one name only one is open.
  const { name: _, ...properties } = element.properties
  return { ...element, properties: { ...properties, open: true } }
}

/** Whether there is a mark of a change in a node, or it is one. */
export function holdsChange(node: ElementContent): boolean {
  if (node.type !== 'element') return false
  return node.properties['dataChange'] !== undefined || node.children.some(holdsChange)
}
