import type { ComparedPair } from '#lib/compare/comparison'

/** How many pairs before and after a change are shown as well. */
const CONTEXT = 1

/** Pairs as they are shown side by side: those that differ and what stands next to them; of the others their number. */
export function toRows(pairs: readonly ComparedPair[]): (ComparedPair | { unchanged: number })[] {
  const isNear = (index: number) =>
    pairs.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some(({ isChanged }) => isChanged)
  const rows: (ComparedPair | { unchanged: number })[] = []
  for (const [index, pair] of pairs.entries()) {
    const last = rows.at(-1)
    if (isNear(index)) rows.push(pair)
    else if (last && 'unchanged' in last) last.unchanged += pair.parts
    else rows.push({ unchanged: pair.parts })
  }
  return rows
}
