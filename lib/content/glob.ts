import { MAX_GLOB, MAX_GLOB_CHOICES } from '#lib/limits'

/** Whether a pattern is short enough, and stands for few enough, to be looked for. */
export function isReadableGlob(glob: string): boolean {
  return glob.length <= MAX_GLOB && partsOf(glob).reduce((count, { length }) => count * length, 1) <= MAX_GLOB_CHOICES
}

/**
 * Whether a path is meant by a pattern as Hugo's `cascade` has them: `*` for what has no slash, `**` for
 * anything, `?` for one character, `{a,b}` for either. Upper and lower case make no difference.
 *
 * @param glob one that is readable (`isReadableGlob`)
 */
export function matchesGlob(glob: string, path: string): boolean {
  const text = path.toLowerCase()
  return alternatives(glob.toLowerCase()).some((pattern) => matches(tokensOf(pattern), text))
}

/** A pattern without `{…}` for each of the choices in it. */
function alternatives(glob: string): string[] {
  return partsOf(glob).reduce(
    (patterns, choices) => patterns.flatMap((pattern) => choices.map((choice) => pattern + choice)),
    [''],
  )
}

/** The parts of a pattern, each as the choices that it is. */
function partsOf(glob: string): string[][] {
  return glob
    .split(/(\{[^{}]*\})/)
    .map((part) => (part.startsWith('{') && part.endsWith('}') ? part.slice(1, -1).split(',') : [part]))
}

function tokensOf(pattern: string): string[] {
  return pattern.match(/\*{1,2}|[^*]/gu) ?? []
}

/** Follows all ways through the pattern at once, so that the time is that of pattern times text. */
function matches(tokens: readonly string[], text: string): boolean {
  let at = withSkipped(new Set([0]), tokens)
  for (const character of text) {
    const next = new Set<number>()
    for (const index of at) {
      const token = tokens[index]
      if (token === '**' || (token === '*' && character !== '/')) next.add(index)
      if (token === character || (token === '?' && character !== '/')) next.add(index + 1)
    }
    at = withSkipped(next, tokens)
  }
  return at.has(tokens.length)
}

/** A star may stand for nothing. */
function withSkipped(at: Set<number>, tokens: readonly string[]): Set<number> {
  for (const index of at) if (tokens[index]?.startsWith('*')) at.add(index + 1)
  return at
}
