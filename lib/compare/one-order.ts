import type { Pair } from './longest-common'

/** Finds pairs of what belongs together on two sides. */
type Align<Side> = (before: readonly Side[], after: readonly Side[]) => Pair[]

/**
 * Aligns two sides so that the other way round gives the same pairs the other way round: whichever stands first by its
 * keys is taken as the side before.
 */
export function inOneOrder<Side extends { key: string }>(
  before: readonly Side[],
  after: readonly Side[],
  align: Align<Side>,
): Pair[] {
  if (compareKeys(before, after) <= 0) return align(before, after)
  return align(after, before)
    .map(([i, j]): Pair => [j, i])
    .sort(([i], [k]) => i - k)
}

function compareKeys(before: readonly { key: string }[], after: readonly { key: string }[]): number {
  const different = before.findIndex(({ key }, index) => key !== after[index]?.key)
  if (different === -1) return before.length - after.length
  const other = after[different]
  return other !== undefined && (before[different]?.key ?? '') < other.key ? -1 : 1
}
