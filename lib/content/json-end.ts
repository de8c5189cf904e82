/** Where the JSON object ends that a text begins with (the offset after its `}`), or undefined if it doesn't. */
export function jsonEnd(text: string): number | undefined {
  let depth = 0
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    // A quote that nothing closes leaves no end to be found.
    if (token === '"') return undefined
    if (token === '{') depth++
    if (token === '}') depth--
    if (depth === 0) return index + 1
  }
  return undefined
}

/** Braces, and texts as a whole, so that braces in them don't count. */
const TOKEN = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|["{}]/g
