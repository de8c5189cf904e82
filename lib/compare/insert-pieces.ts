import type { ElementContent } from 'hast'
import type { Parent } from './content-model'
import { fitInto } from './fit'
import { bestSpot, type Mates, type Neighbours, type Spot, spotsBetween } from './placement'
import type { RootPiece } from './roots'

/** What is put into a tree, by parent and by the index of the child that it is put before. */
export type Insertions = Map<Parent, Map<number, ElementContent[]>>

/** Puts pieces of the page before between two leaves of the page after, each in its best place, in their order. */
export function insertPieces(
  pieces: readonly RootPiece[],
  { insertions, neighbours, mates }: { insertions: Insertions; neighbours: Neighbours; mates: readonly Mates[] },
): void {
  const spots = spotsBetween(neighbours)
  const placed = new Map<Spot, RootPiece[]>()
  let first = 0
  for (const piece of pieces) {
    first += bestSpot(spots.slice(first), piece, mates)
    const spot = spots[first]
    if (spot) placed.set(spot, [...(placed.get(spot) ?? []), piece])
  }
  for (const [{ parent, index }, here] of placed) {
    const inParent = insertions.get(parent) ?? new Map<number, ElementContent[]>()
    insertions.set(parent, inParent)
    inParent.set(index, [...(inParent.get(index) ?? []), ...fitInto(parent, here)])
  }
}
