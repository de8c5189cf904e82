import type { Nodes, Parents, Root, RootContent } from 'mdast'

/** A label that stands before what it names. */
export interface GivenLabel {
  text: string
  offset: number | undefined
}

/** The labels of a tree, by the node that each names. */
export interface LabelLines {
  byNode: ReadonlyMap<Nodes, GivenLabel[]>
  /** The labels that nothing follows. */
  loose: GivenLabel[]
}

/**
 * Takes lines like `(values)=` out of a tree: each names what follows it.
 *
 * Several may follow each other.
 */
export function takeLabelLines(tree: Root): LabelLines {
  const lines = { byNode: new Map<Nodes, GivenLabel[]>(), loose: [] }
  takeFrom(tree, lines)
  return lines
}

function takeFrom(parent: Parents, lines: { byNode: Map<Nodes, GivenLabel[]>; loose: GivenLabel[] }): void {
  let waiting: GivenLabel[] = []
  const kept: RootContent[] = []
  for (const child of parent.children) {
    if (child.type === 'mystTarget') {
      waiting.push({ text: child.label, offset: child.position?.start.offset })
      continue
    }
    kept.push(child)
    if ('children' in child) takeFrom(child, lines)
    if (waiting.length === 0 || isInvisible(child)) continue
    lines.byNode.set(child, waiting)
    waiting = []
  }
  lines.loose.push(...waiting)
  parent.children = kept as typeof parent.children
}

function isInvisible(node: RootContent): boolean {
  return (
    node.type === 'definition' ||
    node.type === 'footnoteDefinition' ||
    (node.type === 'html' && /^<!--/.test(node.value))
  )
}

/** Takes the `#` heading that a text begins with out of its tree; its labels are those of the page. */
export function takeTitle(tree: Root): GivenLabel[] {
  const index = tree.children.findIndex(({ type }) => type !== 'mystTarget')
  const title = tree.children[index]
  if (title?.type !== 'heading' || title.depth !== 1) return []
  const taken = tree.children.splice(0, index + 1)
  return taken.flatMap((node) =>
    node.type === 'mystTarget' ? { text: node.label, offset: node.position?.start.offset } : [],
  )
}
