import { z } from 'zod'
import type { Outcome } from './outcome'

/** So many misses, each on a day of its own, and a link is dead. */
export const MISSES_OF_DEAD = 3
/** For so many days what was said of a URL holds; a week later it is asked again. */
const FRESH_DAYS = 6
/** For so many days a URL is remembered that nothing leads to any more. */
const KEPT_DAYS = 90

const day = z.iso.date()
const webUrl = z.url({ protocol: /^https?$/ })

const linkResultSchema = z.strictObject({
  asked: day.describe('The last day that its host was asked.'),
  answer: z.string().describe('What the host said that day.'),
  good: day.optional().describe('The last day that there was something.'),
  misses: z.array(day).max(MISSES_OF_DEAD).default([]).describe('Days since then that there was nothing.'),
  movedTo: webUrl.optional().describe('Where it is now, as its host says.'),
})

const resultsSchema = z.strictObject({ version: z.literal(1), links: z.record(webUrl, linkResultSchema) })

/** What is remembered of a URL; all days are in UTC, `YYYY-MM-DD`. */
export type LinkResult = z.infer<typeof linkResultSchema>
/** By URL, without its fragment. */
export type LinkResults = ReadonlyMap<string, LinkResult>

/**
 * Reads the text of a file of results.
 *
 * @throws RangeError with a sentence if it is none.
 */
export function parseResults(text: string): LinkResults {
  const parsed = resultsSchema.safeParse(parseJson(text))
  if (parsed.success) return new Map(Object.entries(parsed.data.links))
  const [{ path, message } = { path: [], message: '' }] = parsed.error.issues
  throw new RangeError(path.length > 0 ? `${path.join(' › ')}: ${message}` : message)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new RangeError('It is no JSON.')
  }
}

/** Results as the text of a file, the same for the same results, in order of the URLs. */
export function formatResults(results: LinkResults): string {
  const sorted = [...results].sort(([a], [b]) => (a < b ? -1 : 1))
  const links = sorted.map(([url, { asked, answer, good, misses, movedTo }]) => [
    url,
    { asked, answer, good, misses: misses.length > 0 ? misses : undefined, movedTo },
  ])
  return `${JSON.stringify({ version: 1, links: Object.fromEntries(links) }, null, 2)}\n`
}

/** What is remembered of a URL after it was asked; what couldn't be told takes nothing back. */
export function remember(before: LinkResult | undefined, outcome: Outcome, today: string): LinkResult | undefined {
  const { answer } = outcome
  const { misses = [], ...kept } = before ?? {}
  switch (outcome.kind) {
    case 'good':
      return { asked: today, answer, good: today, misses: [], movedTo: outcome.movedTo }
    case 'missed':
      return { ...kept, asked: today, answer, misses: withDay(misses, today) }
    case 'unsure':
      return { ...kept, asked: today, answer, misses }
    case 'unasked':
      return before
  }
}

/** Results with what came of asking for URLs. */
export function rememberAll(
  results: LinkResults,
  outcomes: ReadonlyMap<string, Outcome>,
  today: string,
): Map<string, LinkResult> {
  const after = new Map(results)
  for (const [url, outcome] of outcomes) {
    const result = remember(results.get(url), outcome, today)
    if (result) after.set(url, result)
  }
  return after
}

/** The first days of those that there are. */
function withDay(days: readonly string[], today: string): string[] {
  return [...new Set([...days, today])].sort().slice(0, MISSES_OF_DEAD)
}

/** Whether nothing was found on so many days that nobody need look again. */
export function isDead({ misses }: LinkResult): boolean {
  return misses.length >= MISSES_OF_DEAD
}

/** Whether a URL was asked a few days ago, and was not missed. */
export function isFresh(result: LinkResult | undefined, today: string): boolean {
  if (!result || result.misses.length > 0) return false
  const age = daysBetween(result.asked, today)
  return age >= 0 && age <= FRESH_DAYS
}

/** Results without those of URLs that nothing has led to for long. */
export function withoutForgotten(results: LinkResults, linked: ReadonlySet<string>, today: string): LinkResults {
  return new Map([...results].filter(([url, { asked }]) => linked.has(url) || daysBetween(asked, today) <= KEPT_DAYS))
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}
