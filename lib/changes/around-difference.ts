/** How many words are left on each side of those that differ. */
const AROUND = 6

/** Two texts as far as they differ, with a few words around: `…MUST publish a…`. */
export function aroundDifference(before: string, after: string): { before: string; after: string } {
  const [old, now] = [before.split(' '), after.split(' ')]
  const start = commonLength(old, now)
  const end = commonLength(old.slice(start).toReversed(), now.slice(start).toReversed())
  const stretchOf = (words: readonly string[]) => {
    const from = Math.max(0, start - AROUND)
    const to = Math.min(words.length, words.length - end + AROUND)
    return `${from > 0 ? '…' : ''}${words.slice(from, to).join(' ')}${to < words.length ? '…' : ''}`
  }
  return { before: stretchOf(old), after: stretchOf(now) }
}

/** How many words two lists begin with in common. */
function commonLength(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((word, index) => word !== other[index])
  return at < 0 ? one.length : at
}
