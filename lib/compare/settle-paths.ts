import type { Step } from './fragments'
import type { SidedItem } from './line-items'

/**
 * Gives what is from the page before a place among the inline elements of the page after: within those around both of
 * its neighbours, and within those beside it that held the same words; the rest of its own elements are put around it.
 *
 * @param mates elements of the page after by those of the page before
 */
export function settlePaths(items: readonly SidedItem[], mates: ReadonlyMap<Step, Step>): SidedItem[] {
  const settled: SidedItem[] = []
  for (let start = 0; start < items.length; ) {
    const item = items[start]
    if (!item?.isBefore) {
      if (item) settled.push(item)
      start += 1
      continue
    }
    let end = start
    while (items[end]?.isBefore) end++
    settled.push(...settleRun(items.slice(start, end), [items[start - 1]?.path, items[end]?.path], mates))
    start = end
  }
  return settled
}

type Path = readonly Step[]

function settleRun(
  run: readonly SidedItem[],
  [left, right]: [Path | undefined, Path | undefined],
  mates: ReadonlyMap<Step, Step>,
): SidedItem[] {
  const shared = left && right ? commonPath(left, right) : []
  const reach = (path: Path, beside: Path | undefined) => reachOf(path, beside ?? [], { from: shared.length, mates })
  // White space between pieces goes with what it stands beside.
  const paths = run.map(({ path, isSpace }, index) =>
    isSpace
      ? ((run.slice(index).find((item) => !item.isSpace) ?? run.findLast((item) => !item.isSpace))?.path ?? [])
      : path,
  )
  // An element beside it can't be left and entered again.
  const lefts = running(paths.map((path) => reach(path, left)))
  const rights = running(paths.map((path) => reach(path, right)).toReversed()).toReversed()
  return run.map((item, index) => {
    const [onLeft, onRight] = [lefts[index] ?? 0, rights[index] ?? 0]
    const around =
      onLeft >= onRight ? (left ?? []).slice(0, Math.max(onLeft, shared.length)) : (right ?? []).slice(0, onRight)
    const covered = new Set(around)
    const own = item.path.filter((step) => {
      const mate = mates.get(step)
      return mate === undefined || !covered.has(mate)
    })
    return { ...item, path: [...around, ...own] }
  })
}

function commonPath(one: Path, other: Path): Path {
  const different = one.findIndex((step, depth) => other[depth] !== step)
  return different === -1 ? one : one.slice(0, different)
}

/** How deep into the elements beside it a piece belongs. */
function reachOf(path: Path, beside: Path, { from, mates }: { from: number; mates: ReadonlyMap<Step, Step> }): number {
  const own = new Set(path.flatMap((step) => mates.get(step) ?? []))
  let depth = from
  for (let step = beside[depth]; step && own.has(step); step = beside[depth]) depth++
  return depth
}

/** Each number, or the least before it. */
function running(numbers: readonly number[]): number[] {
  let least = Number.POSITIVE_INFINITY
  return numbers.map((number) => {
    least = Math.min(least, number)
    return least
  })
}
