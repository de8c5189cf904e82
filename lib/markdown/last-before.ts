/** Of pieces in order, the last one that begins at a place or before it; the first, if none does. */
export function lastBefore<T extends { at: number }>(pieces: readonly T[], at: number): T | undefined {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((pieces[middle]?.at ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return pieces[low]
}
