/**
 * The longest subsequence of numbers that never falls, by their indices; of several, the one with the latest last
 * number, then the latest before that, and so on. In O(n log n), by patience sorting
 * (https://en.wikipedia.org/wiki/Longest_increasing_subsequence).
 *
 * @param values undefined for one that is in no run
 */
export function longestRun(values: readonly (number | undefined)[]): ReadonlySet<number> {
  // By length less one, the lowest number that a run of it can end with.
  const ends: number[] = []
  const lengths = values.map((value) => {
    if (value === undefined) return 0
    const length = firstAbove(ends, value)
    ends[length] = value
    return length + 1
  })
  // Of numbers that end runs of the same length each is lower than those before it: the last one always fits.
  const run = new Set<number>()
  let wanted = ends.length
  for (let index = values.length - 1; wanted > 0; index--) {
    if (lengths[index] !== wanted) continue
    run.add(index)
    wanted--
  }
  return run
}

/** The index of the first of sorted numbers that is higher; their count if none is. */
function firstAbove(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) > value) high = middle
    else low = middle + 1
  }
  return low
}
