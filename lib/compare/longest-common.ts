/** An index before and an index after. */
export type Pair = readonly [before: number, after: number]

/** As many steps are tried to find the shortest way from one end to the other; then the furthest is taken. */
const MAX_STEPS = 400

/**
 * A longest common subsequence, as increasing pairs of indices: the algorithm of E. W. Myers, “An O(ND) Difference
 * Algorithm and Its Variations” (1986), in linear space. Where two texts differ by more than some hundred keys that
 * both have, a long one, in time that grows with their length.
 */
export function longestCommon(before: readonly string[], after: readonly string[]): Pair[] {
  const inBefore = new Set(before)
  const inAfter = new Set(after)
  const numbers = new Map<string, number>()
  const toNumber = (key: string) => {
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  }
  // What only one side has can't be in a pair.
  const rows = before.flatMap((key, index) => (inAfter.has(key) ? index : []))
  const columns = after.flatMap((key, index) => (inBefore.has(key) ? index : []))
  const a = Int32Array.from(rows, (index) => toNumber(before[index] ?? ''))
  const b = Int32Array.from(columns, (index) => toNumber(after[index] ?? ''))
  return commonOf(a, b).map(([i, j]) => [rows[i] ?? 0, columns[j] ?? 0])
}

/** A part of both sequences; ends are exclusive. */
interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

function commonOf(a: Int32Array, b: Int32Array): Pair[] {
  const pairs: Pair[] = []
  const size = 2 * Math.min(MAX_STEPS, Math.ceil((a.length + b.length) / 2)) + 3
  const reach = { forward: new Int32Array(size), backward: new Int32Array(size) }
  const boxes: Box[] = [{ left: 0, top: 0, right: a.length, bottom: b.length }]
  for (let box = boxes.pop(); box; box = boxes.pop()) {
    let { left, top, right, bottom } = box
    while (left < right && top < bottom && a[left] === b[top]) pairs.push([left++, top++])
    while (left < right && top < bottom && a[right - 1] === b[bottom - 1]) pairs.push([--right, --bottom])
    if (left === right || top === bottom) continue
    const [x, y] = middleOf(a, b, { left, top, right, bottom }, reach)
    boxes.push({ left: x, top: y, right, bottom }, { left, top, right: x, bottom: y })
  }
  return pairs.sort(([i], [k]) => i - k)
}

/** A point on a shortest way through a box, in which neither the first nor the last keys are equal. */
function middleOf(
  a: Int32Array,
  b: Int32Array,
  { left, top, right, bottom }: Box,
  reach: { forward: Int32Array; backward: Int32Array },
): Pair {
  const width = right - left
  const height = bottom - top
  const delta = width - height
  const isOdd = delta % 2 !== 0
  const size = { width, height }
  const forward = walker(reach.forward, size, (x, y) => a[left + x] === b[top + y])
  const backward = walker(reach.backward, size, (x, y) => a[right - 1 - x] === b[bottom - 1 - y])
  let furthest: Pair = [0, 0]
  const last = Math.min(MAX_STEPS, Math.ceil((width + height) / 2))
  for (let step = 0; step <= last; step++) {
    for (let k = -step; k <= step; k += 2) {
      const x = forward.walk(k, step)
      if (!forward.isWithin(x, k)) continue
      if (isOdd && Math.abs(delta - k) < step && backward.reached(delta - k) >= width - x)
        return [left + x, top + x - k]
      if (2 * x - k > furthest[0] + furthest[1]) furthest = [x, x - k]
    }
    for (let k = -step; k <= step; k += 2) {
      const x = backward.walk(k, step)
      if (isOdd || !backward.isWithin(x, k) || Math.abs(delta - k) > step) continue
      if (forward.reached(delta - k) >= width - x) return [right - x, bottom - x + k]
    }
  }
  return [left + furthest[0], top + furthest[1]]
}

/** Walks through a box from one of its ends, remembering how far it came on each diagonal. */
function walker(
  reach: Int32Array,
  { width, height }: { width: number; height: number },
  isEqual: (x: number, y: number) => boolean,
) {
  const middle = (reach.length - 1) >> 1
  reach[middle + 1] = 0
  return {
    /** Goes one step, down or to the right, then as far along the diagonal as keys are equal. */
    walk(k: number, step: number): number {
      const above = reach[middle + k + 1] ?? 0
      const beside = reach[middle + k - 1] ?? 0
      let x = k === -step || (k !== step && beside < above) ? above : beside + 1
      while (x < width && x - k < height && isEqual(x, x - k)) x++
      reach[middle + k] = x
      return x
    },
    reached: (k: number): number => reach[middle + k] ?? 0,
    isWithin: (x: number, k: number): boolean => x <= width && x - k <= height && x - k >= 0,
  }
}
