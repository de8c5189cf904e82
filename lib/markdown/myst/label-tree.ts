import type { Node, Nodes, Parents, Root, RootContent } from 'mdast'
import { restOfLineAt } from '#lib/content/source-stretch'
import type { SourceText } from '#lib/content/source-text'
import type { PageContext } from '../context'
import { element } from './element'
import { headingIds } from './heading-ids'
import { type GivenLabel, takeLabelLines } from './label-lines'
import { toLabel, toTermLabel } from './labels'
import { numberTree } from './number-tree'
import { markOf, type PageTarget, titleOf } from './targets'

interface LabelOptions {
  source: SourceText
  context: PageContext
  /** The labels of the title, which was taken out of the tree. */
  titleLabels: readonly GivenLabel[]
}

/** A node that can be referred to, and the labels that it has. */
interface Named {
  node: RootContent
  labels: GivenLabel[]
  id: string
  /** Further ids, for which empty elements stand before it. */
  more: string[]
}

/**
 * Gives what can be referred to its id and its number: what has a label, and headings.
 *
 *     (values)=                    →   <h2 id="values">…</h2>, with an empty element before it
 *     ## What we hold to               for the id that it would have: `what-we-hold-to`
 */
export function labelTree(tree: Root, { source, context, titleLabels }: LabelOptions): PageTarget[] {
  const lines = takeLabelLines(tree)
  for (const { text, offset } of lines.loose) {
    const message = `Nothing follows the label \`${text}\`.`
    context.report(
      'label-unused',
      restOfLineAt(source, offset ?? 0),
      message,
      'Move it before what it names, or remove it.',
    )
  }
  const named = collectNamed(tree, lines.byNode)
  giveIds(named, titleLabels, context)
  const titles = new Map(named.map(({ node }) => [node, titleOf(node)]))
  const numbers = numberTree(tree, context.page.params, new Set(named.map(({ node }) => node)))
  const targets = named.flatMap((entry) => {
    const { number, template } = numbers.get(entry.node) ?? { number: undefined, template: '{name}' }
    return toTargets(entry, { number, template, title: titles.get(entry.node) })
  })
  placeAnchors(tree, named)
  const anchors = titleLabels.map(({ text }) => anchor(toLabel(text).id))
  tree.children.unshift(...anchors)
  return targets
}

/** What references to a node lead to, for each of its labels. */
function toTargets(
  { node, labels, id, more }: Named,
  shown: Pick<PageTarget, 'number' | 'template' | 'title'>,
): PageTarget[] {
  const isExplicit = labels.length > 0
  const given = isExplicit ? labels : [{ text: id, offset: node.position?.start.offset }]
  const targets = given.map(({ text, offset }): PageTarget => {
    const { identifier } = markOf(node)?.kind === 'term' ? toTermLabel(text) : toLabel(text)
    return { ...shown, label: text, identifier, isExplicit, id, offset }
  })
  // A heading with a label is found by the id that it would have without, too.
  const [first] = targets
  const slug = node.type === 'heading' && isExplicit ? headingIds(node).id : undefined
  return first && slug !== undefined && more.includes(slug)
    ? [...targets, { ...first, label: slug, identifier: slug, isExplicit: false }]
    : targets
}

function collectNamed(tree: Root, byNode: ReadonlyMap<Nodes, GivenLabel[]>): Named[] {
  const named: Named[] = []
  const visitNode = (node: RootContent) => {
    const own = ownLabel(node)
    const labels = [...(byNode.get(node) ?? []), ...(own === undefined ? [] : [own])]
    if (labels.length > 0 || node.type === 'heading') named.push({ node, labels, id: '', more: [] })
    if ('children' in node) node.children.forEach(visitNode)
  }
  tree.children.forEach(visitNode)
  return named
}

/** The label that a directive or a formula gives itself. */
function ownLabel(node: RootContent): GivenLabel | undefined {
  const text = node.type === 'mystMath' ? node.label : markOf(node)?.label
  return text === undefined ? undefined : { text, offset: node.position?.start.offset }
}

/** Every node gets its id before any gets a further one, so that none takes another's. */
function giveIds(named: readonly Named[], titleLabels: readonly GivenLabel[], context: PageContext): void {
  const taken = new Set([...context.anchors, ...titleLabels.map(({ text }) => toLabel(text).id)])
  const repeats = new Map<string, number>()
  for (const entry of named) entry.id = uniqueId(idsOf(entry)[0] || 'id', { taken, repeats })
  const former = new Set([...context.formerAnchors.values()].flat())
  for (const entry of named) {
    for (const id of idsOf(entry).slice(1)) {
      if (taken.has(id) || former.has(id)) continue
      taken.add(id)
      entry.more.push(id, ...(context.formerAnchors.get(id) ?? []))
    }
  }
}

/** As in mystmd, the second `policy` is `policy-1`; where counting stopped is noted, as there may be thousands. */
function uniqueId(base: string, { taken, repeats }: { taken: Set<string>; repeats: Map<string, number> }): string {
  let count = repeats.get(base) ?? 0
  let id = count === 0 ? base : `${base}-${count}`
  while (taken.has(id)) id = `${base}-${++count}`
  repeats.set(base, count)
  taken.add(id)
  return id
}

function idsOf({ node, labels }: Named): string[] {
  const isTerm = markOf(node)?.kind === 'term'
  const given = labels.map(({ text }) => (isTerm ? toTermLabel(text) : toLabel(text)).id)
  if (node.type !== 'heading') return given
  const { id, sphinxId } = headingIds(node)
  return [...given, id, ...(sphinxId === undefined ? [] : [sphinxId])]
}

/** What of Markdown has an element of its own that can have an id. */
const idTypes = new Set<string>(['heading', 'paragraph', 'list', 'table', 'blockquote', 'mystElement', 'mystMath'])

function placeAnchors(tree: Root, named: readonly Named[]): void {
  const before = new Map<Nodes, string[]>()
  for (const { node, id, more } of named) {
    const isOwn = idTypes.has(node.type)
    if (isOwn) giveId(node, id)
    before.set(node, isOwn ? more : [id, ...more])
  }
  insertBefore(tree, before)
}

function giveId(node: Node, id: string): void {
  node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } }
}

function insertBefore(parent: Parents, before: ReadonlyMap<Nodes, string[]>): void {
  const children = parent.children.flatMap((child): RootContent[] => {
    if ('children' in child) insertBefore(child, before)
    return [...(before.get(child) ?? []).map(anchor), child]
  })
  parent.children = children as typeof parent.children
}

function anchor(id: string): RootContent {
  return element('span', { id })
}
