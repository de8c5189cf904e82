/** Finds the one of some things whose text has most in common with a text, among those that aren't taken. */
export type Search<T> = (text: string, leastShare: number, taken: ReadonlySet<T>) => T | undefined

/**
 * Prepares a search among things with texts. What two texts have in common is, from 0 to 1, the characters in lines
 * that both have, of those of the longer one.
 */
export function toSearch<T>(things: readonly T[], textOf: (thing: T) => string): Search<T> {
  const candidates = things.map((thing) => ({ thing, lines: toLines(textOf(thing)) }))
  const byLine = new Map<string, typeof candidates>()
  for (const candidate of candidates) {
    for (const line of candidate.lines.counts.keys()) {
      const sharing = byLine.get(line)
      if (sharing) sharing.push(candidate)
      else byLine.set(line, [candidate])
    }
  }
  return (text, leastShare, taken) => {
    const lines = toLines(text)
    const common = new Map<(typeof candidates)[number], number>()
    for (const [line, count] of lines.counts) {
      for (const candidate of byLine.get(line) ?? []) {
        const both = Math.min(count, candidate.lines.counts.get(line) ?? 0) * line.length
        common.set(candidate, (common.get(candidate) ?? 0) + both)
      }
    }
    let most: { thing: T; share: number } | undefined
    for (const candidate of lines.length === 0 ? candidates : common.keys()) {
      const share = shareOf(common.get(candidate) ?? 0, Math.max(lines.length, candidate.lines.length))
      if (share >= leastShare && share > (most?.share ?? 0) && !taken.has(candidate.thing)) {
        most = { thing: candidate.thing, share }
      }
    }
    return most?.thing
  }
}

/** Two texts without words are alike. */
function shareOf(common: number, length: number): number {
  return length === 0 ? 1 : common / length
}

/** The lines of a text with their numbers, and how many characters they have. */
function toLines(text: string): { counts: ReadonlyMap<string, number>; length: number } {
  const counts = new Map<string, number>()
  let length = 0
  for (const line of text.split('\n').map((raw) => raw.trim())) {
    if (line === '') continue
    counts.set(line, (counts.get(line) ?? 0) + 1)
    length += line.length
  }
  return { counts, length }
}
