import { type LinkResults, MISSES_OF_DEAD } from './link-results'
import type { Outcome } from './outcome'

const words = { good: 'good', missed: 'missed', unsure: 'unclear', unasked: 'not asked' } as const
const kinds = ['good', 'missed', 'unsure', 'unasked'] as const satisfies Outcome['kind'][]

/** How many URLs were asked for and with what result, and a line for each that wasn't good. */
export function describeAsked(outcomes: ReadonlyMap<string, Outcome>, results: LinkResults, linked: number): string {
  const counts = kinds
    .map((kind) => ({ kind, count: [...outcomes.values()].filter((outcome) => outcome.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${words[kind]}`)
  const hosts = new Set([...outcomes.keys()].map((url) => new URL(url).hostname)).size
  const asked =
    outcomes.size === 0
      ? `None of ${linked} URLs needs to be asked for today.`
      : `Asked for ${outcomes.size} of ${linked} URLs, on ${hosts} host${hosts === 1 ? '' : 's'}: ${counts.join(', ')}.`
  const lines = [...outcomes].flatMap(([url, outcome]) => {
    if (outcome.kind === 'good') return []
    const misses = results.get(url)?.misses.length ?? 0
    const days = outcome.kind === 'missed' ? `, day ${misses} of ${MISSES_OF_DEAD}` : ''
    return `  ${words[outcome.kind]}${days}: ${url} (${outcome.answer})`
  })
  return [asked, ...lines.sort()].join('\n')
}
