import leven from 'leven'

/** The candidate that `word` is most likely a misspelling of, or undefined if none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  // Two letters that changed places count as two.
  const limit = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3))
  let best: { candidate: string; distance: number } | undefined
  for (const candidate of candidates) {
    const distance = leven(word.toLowerCase(), candidate.toLowerCase(), { maxDistance: limit + 1 })
    const isNear = distance <= limit || (distance === 2 && hasSwappedLetters(word, candidate))
    if (isNear && (!best || distance < best.distance)) best = { candidate, distance }
  }
  return best?.candidate
}

/** `scr` and `src`: the same letters, which a short word may have in another order. */
function hasSwappedLetters(word: string, candidate: string): boolean {
  const sorted = (text: string) => Array.from(text.toLowerCase()).toSorted().join('')
  return word.length === candidate.length && sorted(word) === sorted(candidate)
}

/** How many names a hint lists. */
const MAX_NAMES = 20

/** A hint for an unknown name: the nearest known one if there is one, else what is known. */
export function suggest(word: string, known: readonly string[]): string {
  const match = nearest(word, known)
  if (known.length === 0) return 'None is defined.'
  if (match) return `Did you mean \`${match}\`?`
  const names = known.slice(0, MAX_NAMES).map((name) => `\`${name}\``)
  return `Known: ${names.join(', ')}${known.length > MAX_NAMES ? ' and others' : ''}.`
}
