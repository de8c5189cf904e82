/** A stretch of an excerpt, and whether it was searched for. */
interface Stretch {
  text: string
  isMarked: boolean
}

/**
 * An excerpt as Pagefind writes it, taken apart: nothing of it is ever read as HTML. Where it begins with the heading
 * that stands above it, it goes on from there; where it ends amid a sentence, it says so.
 */
export function toStretches(excerpt: string, heading: string): Stretch[] {
  const stretches = excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .map((part, index) => ({ text: decode(part), isMarked: index % 2 === 1 }))
  const words = stretches.map(({ text }) => text).join('')
  const shown = words.startsWith(`${heading}. `) ? skip(stretches, heading.length + 2) : stretches
  const filled = shown.filter(({ text }) => text !== '')
  return filled.length > 0 && !/[.!?…]\s*$/.test(words) ? [...filled, { text: ' …', isMarked: false }] : filled
}

function decode(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
}

function skip(stretches: readonly Stretch[], length: number): Stretch[] {
  let rest = length
  return stretches.map(({ text, isMarked }) => {
    const shown = text.slice(rest)
    rest = Math.max(0, rest - text.length)
    return { text: shown, isMarked }
  })
}
