import type { Nodes } from 'hast'
import { accepts, holdsBlocks, type Parent } from './content-model'
import type { Leaf } from './leaves'
import type { RootPiece } from './roots'

/** A place in a tree: before the child of this index. */
export interface Spot {
  parent: Parent
  index: number
  /** How many elements stand around the parent. */
  depth: number
}

/** Leaves of both pages that belong together. */
export type Mates = readonly [before: Leaf, after: Leaf]

/** What a piece of the page before stood between. */
export interface Neighbours {
  /** The leaves of the page after between which it has to stand. */
  left: Leaf | undefined
  right: Leaf | undefined
  scope: Parent
}

/**
 * The places between two leaves, in the order of the page: behind the first, and behind each of what it stands in, as far
 * as the second doesn't stand in it; then before each of what the second stands in.
 */
export function spotsBetween({ left, right, scope }: Neighbours): Spot[] {
  const lefts = left?.ancestors ?? [scope]
  const rights = right?.ancestors ?? [scope]
  const shared = lefts.findLastIndex((ancestor, depth) => rights[depth] === ancestor)
  const behind = lefts.flatMap((parent, depth): Spot[] => {
    if (depth < shared) return []
    const child = lefts[depth + 1]
    const end = child ? indexIn(parent, child) + 1 : (left?.end ?? 0)
    return [{ parent, depth, index: end }]
  })
  const ahead = rights.flatMap((parent, depth): Spot[] => {
    if (depth <= shared || right === undefined || isLedByChild(parent)) return []
    const child = rights[depth + 1]
    return [{ parent, depth, index: child ? indexIn(parent, child) : right.start }]
  })
  const spots = [...behind.toReversed(), ...ahead]
  const sound = spots.filter(({ parent }) => holdsBlocks(parent))
  return sound.length > 0 ? sound : spots
}

function indexIn({ children }: Parent, child: Parent): number {
  const all: readonly Nodes[] = children
  return all.indexOf(child)
}

/** Whether the first child is one of its own kind, before which nothing stands. */
function isLedByChild(parent: Parent): boolean {
  return parent.type === 'element' && ['details', 'fieldset'].includes(parent.tagName)
}

/**
 * The index of the best place for a piece: in what its own parent became, else where it can stand as it is, as far out as
 * can be.
 */
export function bestSpot(spots: readonly Spot[], piece: RootPiece, mates: readonly Mates[]): number {
  const takes = ({ parent }: Spot) => accepts(parent, piece.node.tagName)
  const parents = mates.flatMap((pair) => counterpartOf(piece.parent, pair) ?? [])
  const own = spots.findIndex((spot) => parents.includes(spot.parent) && takes(spot))
  if (own !== -1) return own
  const taking = spots.filter(takes)
  return spots.indexOf(outermost(taking.length > 0 ? taking : spots))
}

function outermost(spots: readonly Spot[]): Spot {
  return spots.reduce((best, spot) => (spot.depth < best.depth ? spot : best))
}

/** What a parent of the page before is in the page after, by how far around two leaves that belong together it stands. */
function counterpartOf(parent: Parent, [before, after]: Mates): Parent | undefined {
  const depth = before.ancestors.indexOf(parent)
  if (depth === -1) return undefined
  const mate =
    depth === 0 ? after.ancestors[0] : after.ancestors[after.ancestors.length - (before.ancestors.length - depth)]
  return mate && isSameKind(mate, parent) ? mate : undefined
}

function isSameKind(one: Parent, other: Parent): boolean {
  return one.type === 'element' && other.type === 'element' ? one.tagName === other.tagName : one.type === other.type
}
