import leven from 'leven'

/** The candidate that `word` is most likely a misspelling of, or undefined if none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  // Two letters that changed places count as two.
  const limit = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3))
  let best: { candidate: string; distance: number } | undefined
  for (const candidate of candidates) {
    const distance = leven(word.toLowerCase(), candidate.toLowerCase(), { maxDistance: limit + 1 })
    if (distance <= limit && (!best || distance < best.distance)) best = { candidate, distance }
  }
  return best?.candidate
}

/** A hint for an unknown name: the nearest known one if there is one, else all of them. */
export function suggest(word: string, known: readonly string[]): string {
  const match = nearest(word, known)
  if (known.length === 0) return 'None is defined.'
  return match ? `Did you mean \`${match}\`?` : `Known: ${known.map((name) => `\`${name}\``).join(', ')}.`
}
