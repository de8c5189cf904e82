import type { Element, Parents, Root } from 'xast'
import { visit } from '#lib/tree/visit'

/** How far elements are followed, from each to what is in it or what it repeats. */
const MAX_STEPS = 1000

/**
 * How many elements a browser draws, with those that `<use>` repeats: a few dozen lines can stand for billions.
 *
 * @returns infinity where one leads to the next for too long
 */
export function countDrawn(drawing: Root): number {
  const byId = new Map<string, Element>()
  visit(drawing, 'element', (element) => {
    const { id } = element.attributes
    if (id != null && !byId.has(id)) byId.set(id, element)
  })
  // What is being counted counts as nothing: browsers don't draw what repeats itself.
  const counts = new Map<Parents, number>()
  const count = (parent: Parents, steps: number): number => {
    const known = counts.get(parent)
    if (known !== undefined) return known
    if (steps > MAX_STEPS) return Number.POSITIVE_INFINITY
    counts.set(parent, 0)
    let sum = 1
    for (const child of parent.children) if (child.type === 'element') sum += count(child, steps + 1)
    const repeated = parent.type === 'element' && parent.name === 'use' ? byId.get(targetOf(parent)) : undefined
    if (repeated) sum += count(repeated, steps + 1)
    counts.set(parent, sum)
    return sum
  }
  return count(drawing, 0)
}

function targetOf({ attributes }: Element): string {
  return (attributes['href'] ?? attributes['xlink:href'] ?? '').trim().slice(1)
}
