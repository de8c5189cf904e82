import { fillGaps } from './gaps'
import { withoutIslands } from './islands'
import { longestCommon, type Pair } from './longest-common'
import { inOneOrder } from './one-order'
import { slide } from './slide'
import type { Token } from './tokens'

/**
 * The tokens that stay, as increasing pairs of indices. As many words stay as can; signs stay between them. What could
 * be marked in several places is marked where a sentence begins, and a word or two between changes is one with them.
 */
export function alignTokens(before: readonly Token[], after: readonly Token[]): Pair[] {
  return inOneOrder(before, after, (one, other) => {
    const words = alignWords(one, other)
    const pairs = fillGaps(words, [one.length, other.length], (gap) =>
      longestCommon(keysOf(one.slice(...gap.before)), keysOf(other.slice(...gap.after))),
    )
    return withoutIslands(slide(pairs, one, other), one, other)
  })
}

function alignWords(before: readonly Token[], after: readonly Token[]): Pair[] {
  const beforeWords = wordIndices(before)
  const afterWords = wordIndices(after)
  const keys = (tokens: readonly Token[], indices: readonly number[]) =>
    indices.map((index) => tokens[index]?.key ?? '')
  return longestCommon(keys(before, beforeWords), keys(after, afterWords)).map(([i, j]) => [
    beforeWords[i] ?? 0,
    afterWords[j] ?? 0,
  ])
}

function wordIndices(tokens: readonly Token[]): number[] {
  return tokens.flatMap(({ words }, index) => (words > 0 ? index : []))
}

function keysOf(tokens: readonly Token[]): string[] {
  return tokens.map(({ key }) => key)
}
