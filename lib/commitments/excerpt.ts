/** How much of a sentence is quoted. */
const MAX_LENGTH = 160

/** How many of those characters stand before the words that it is about. */
const LEAD = 60

/** A sentence as it is quoted; of a long one the part around a word. */
export function excerpt(text: string, word = ''): string {
  if (text.length <= MAX_LENGTH) return `“${text}”`
  const at = Math.max(0, text.indexOf(word))
  const start = at <= LEAD ? 0 : text.indexOf(' ', at - LEAD) + 1
  const rest = text.slice(start)
  const cut = rest.length <= MAX_LENGTH ? rest.length : Math.max(rest.lastIndexOf(' ', MAX_LENGTH), MAX_LENGTH / 2)
  return `“${start > 0 ? '…' : ''}${rest.slice(0, cut).trimEnd()}${cut < rest.length ? '…' : ''}”`
}
