import type { Root } from 'hast'
import { anchorsAt } from './anchors'
import { areSame } from './compare-leaf'
import { leavesOf } from './leaves'
import { extentsOf } from './roots'

/**
 * Whether comparing two trees would find no change: same words, links, pictures, formats and anchors, in the same order.
 * Much cheaper than comparing them. Where it says false, a comparison may still find nothing, such as bold white space.
 */
export function isSame(before: Root, after: Root): boolean {
  const [one, other] = [leavesOf(before), leavesOf(after)]
  if (one.length !== other.length) return false
  if (one.some(({ key }, index) => key !== other[index]?.key)) return false
  const [oneExtents, otherExtents] = [extentsOf(one), extentsOf(other)]
  return one.every((leaf, index) => {
    const mate = other[index]
    if (!mate || !areSame(leaf, mate)) return false
    const anchors = anchorsAt(mate, index, otherExtents)
    return anchorsAt(leaf, index, oneExtents).every((id) => anchors.includes(id))
  })
}
