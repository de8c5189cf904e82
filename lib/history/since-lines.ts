import type { ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import { withAnchor } from '#lib/links/with-anchor'
import { describeWhen, NOT_COMMITTED, toDayInWords } from './describe-when'
import { type CommitmentHistory, historyUrlOf, type PageHistory, type When } from './history'

/** By anchor: what is said below the words there, to stand in a paragraph. */
export type SinceLines = ReadonlyMap<string, Root>

/**
 * Since when each of a page's promises says what it says, with a link to its history. Numbered clauses share the
 * line of their section, which has the newest day of them all.
 */
export function sinceLinesOf({ url, commitments }: PageHistory, language: string): SinceLines {
  const places = new Map<string, CommitmentHistory[]>()
  for (const commitment of commitments) {
    if (commitment.status !== 'standing' || !commitment.isPromise) continue
    places.set(commitment.anchor, [...(places.get(commitment.anchor) ?? []), commitment])
  }
  const lines = Array.from(places, ([anchor, together]): [string, Root] => [
    anchor,
    toLine(together, historyUrlOf(url), language),
  ])
  return new Map(lines)
}

function toLine(together: readonly CommitmentHistory[], historyUrl: string, language: string): Root {
  const named = together.find(({ kind }) => kind === 'section') ?? together[0]
  const since = newestOf(together.map((commitment) => commitment.since))
  const words = since ? `since ${describeWhen(since, language)}` : NOT_COMMITTED
  const link = h(
    'a',
    {
      href: withAnchor(historyUrl, named?.id ?? ''),
      ariaLabel: `History of ${named?.wording.title ?? ''}, ${words}`,
    },
    'History',
  )
  return { type: 'root', children: [h('span', ...sinceWords(since, language)), { type: 'text', value: ' ' }, link] }
}

/** The last of some days; what isn't committed is newer than all. */
function newestOf(days: readonly (When | undefined)[]): When | undefined {
  return days.reduce((newest, when) => (newest && when && when.day <= newest.day ? newest : newest && when))
}

/** `Since 6 February 2026`, with the day as a `<time>`. */
function sinceWords(since: When | undefined, language: string): (ElementContent | string)[] {
  if (!since) return [`${NOT_COMMITTED[0]?.toUpperCase()}${NOT_COMMITTED.slice(1)}`]
  const { before, day, words, after } = toDayInWords(since, language)
  return [`Since ${before}`, h('time', { dateTime: day }, words), after]
}
