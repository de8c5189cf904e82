import type { Nodes, Parents, Root, RootContent } from 'mdast'
import { visit } from '#lib/tree/visit'
import { type ElementNode, element } from './element'
import { type Numbering, startNumbering, toName } from './numbering'
import { markOf, titleOf } from './targets'

/** The number that a node has, and what a reference to it says. */
interface Numbered {
  number: string | undefined
  template: string
}

/**
 * Counts figures, tables, formulas and the like, and writes the numbers into captions and headings.
 *
 * @param named the nodes that have a label, or are headings: of others, only statements show their numbers
 */
export function numberTree(
  tree: Root,
  params: Readonly<Record<string, unknown>>,
  named: ReadonlySet<Nodes>,
): ReadonlyMap<Nodes, Numbered> {
  const numbering = startNumbering(Object.hasOwn(params, 'numbering') ? params['numbering'] : undefined)
  const levels = headingLevels(tree)
  const numbers = new Map<Nodes, Numbered>()
  const visitNode = (node: RootContent) => {
    const kind = kindOf(node, levels, named.has(node))
    if (kind !== undefined) {
      const numbered = numberOf(node, kind, numbering)
      numbers.set(node, numbered)
      showNumber(node, kind, named.has(node) || kind.startsWith('proof:') ? numbered : undefined)
    }
    if ('children' in node) node.children.forEach(visitNode)
  }
  tree.children.forEach(visitNode)
  dropSlots(tree)
  return numbers
}

function headingLevels(tree: Root): number[] {
  const depths = new Set<number>()
  visit(tree, 'heading', ({ depth }) => {
    depths.add(depth)
  })
  return [...depths].sort()
}

/** What a node is called, by the names of `numbering`; nothing if it is neither counted nor named. */
function kindOf(node: RootContent, levels: readonly number[], isNamed: boolean): string | undefined {
  if (node.type === 'heading') return `heading_${levels.indexOf(node.depth) + 1}`
  if (node.type === 'mystMath') return 'equation'
  const myst = markOf(node)
  if (myst && myst.kind !== 'block') return myst.kind === 'proof' ? `proof:${myst.name}` : (myst.name ?? myst.kind)
  return isNamed ? plainKind(node) : undefined
}

function plainKind(node: RootContent): string {
  if (node.type === 'mystElement') return node.data.hName === 'div' ? 'block' : node.data.hName
  return node.type === 'paragraph' && node.children.every(({ type }) => type === 'image') ? 'image' : node.type
}

function numberOf(node: RootContent, kind: string, numbering: Numbering): Numbered {
  const isCounted = markOf(node)?.isNumbered ?? (node.type !== 'mystMath' || node.isNumbered)
  const level = /^heading_(\d)$/.exec(kind)?.[1]
  if (isCounted && numbering.counts(kind)) {
    const number = level === undefined ? numbering.next(kind) : numbering.nextHeading(Number(level))
    return { number, template: numbering.templateOf(kind) }
  }
  const hasTitle = titleOf(node) !== undefined
  return { number: undefined, template: hasTitle ? '{name}' : toName(kind) }
}

function showNumber(node: RootContent, kind: string, numbered: Numbered | undefined): void {
  const number = numbered?.number
  if (number === undefined) return
  if (node.type === 'heading') {
    node.children.unshift(element('span', { className: ['heading-number'] }, [{ type: 'text', value: `${number} ` }]))
    return
  }
  if (node.type === 'mystMath') node.number = number
  const slot = findSlot(node)
  if (!slot) return
  const name = kind === 'code' ? 'Program' : toName(kind)
  const text = kind === 'equation' ? `(${number})` : `${name}\u00a0${number}${kind.includes(':') ? '' : ':'} `
  slot.children = [{ type: 'text', value: text }]
}

function findSlot(node: RootContent): ElementNode | undefined {
  if (!('children' in node)) return undefined
  for (const child of node.children) {
    if (child.type === 'mystElement' && child.data.mystNumber) return child
    const found = markOf(child) ? undefined : findSlot(child)
    if (found) return found
  }
  return undefined
}

/** Places for numbers of what has none. */
function dropSlots(parent: Parents): void {
  const children = parent.children.filter((child) => {
    if ('children' in child) dropSlots(child)
    return child.type !== 'mystElement' || !child.data.mystNumber || child.children.length > 0
  })
  parent.children = children as typeof parent.children
}
