import { gapsOf } from './gaps'
import type { Pair } from './longest-common'
import type { Token } from './tokens'

/** An island has no more words than this. */
const MAX_WORDS = 3

/** How many words more may be marked than were changed, for each that was. */
const MAX_EXCESS = 0.2

/** What was changed between two stretches that stay. */
interface Change {
  removed: number
  added: number
  words: number
  /** Words that are marked though they stayed: twice for each, as removed and as added. */
  excess: number
}

/**
 * Takes out pairs of tokens that stay alone between two replacements, so that a reader meets one change and not two with a
 * lone “the” between them. Never are more than 1.2 times as many words marked as without it.
 */
export function withoutIslands(pairs: readonly Pair[], before: readonly Token[], after: readonly Token[]): Pair[] {
  const gaps = gapsOf(pairs, [before.length, after.length])
  const changes = gaps.map((gap): Change => {
    const words = wordsOf(before.slice(...gap.before)) + wordsOf(after.slice(...gap.after))
    return { removed: gap.before[1] - gap.before[0], added: gap.after[1] - gap.after[0], words, excess: 0 }
  })
  const kept: Pair[] = []
  let island: Pair[] = []
  let last = changes[0]
  changes.slice(1).forEach((change, index) => {
    const pair = pairs[index]
    if (pair) island.push(pair)
    if (change.removed + change.added === 0) return
    const joined = last && join(last, change, wordsOf(island.flatMap(([i]) => before[i] ?? [])))
    if (!joined) kept.push(...island)
    last = joined ?? change
    island = []
  })
  return [...kept, ...island]
}

/** Two changes and the words between them as one; undefined if they should stay apart. */
function join(first: Change, second: Change, island: number): Change | undefined {
  if (!isReplacement(first) || !isReplacement(second) || island > MAX_WORDS) return undefined
  const words = first.words + second.words
  const excess = first.excess + second.excess + 2 * island
  if (excess > MAX_EXCESS * words) return undefined
  return { removed: first.removed + second.removed, added: first.added + second.added, words, excess }
}

function isReplacement({ removed, added }: Change): boolean {
  return removed > 0 && added > 0
}

function wordsOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { words }) => sum + words, 0)
}
