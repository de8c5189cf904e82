import type { Commitment } from './commitment'
import { overlap, SimilarTexts, toTopics } from './similarity'
import { plainForm, topicsOf } from './words'

/** Whether two commitments are on one page, which may have moved. */
export type IsSamePage = (before: Commitment['page'], after: Commitment['page']) => boolean

/** By file or URL. */
export const isSameUrlOrFile: IsSamePage = (before, after) => before.url === after.url || before.path === after.path

/** How alike the words of two commitments have to be for the one to have become the other, whatever their ids. */
const ALIKE = 0.5

/** As alike the words have to be where an id is the same and the title isn't: less, and the id is used for something else. */
const ALIKE_WITH_ID = 0.25

/** Fewer words than this may be the same by chance. */
const MIN_TOPICS = 4

/**
 * What each commitment became: the one with its id and its words, else with its words, else with its id or a
 * former one, else with words much like its own. One that is not in the result was withdrawn.
 */
export function matchCommitments(
  before: readonly Commitment[],
  after: readonly Commitment[],
  isSamePage: IsSamePage = isSameUrlOrFile,
): Map<Commitment, Commitment> {
  const found = new Map<Commitment, Commitment>()
  const free = new Set(after)
  const take = (candidates: (old: Commitment) => Commitment | undefined) => {
    for (const old of before) {
      const match = found.has(old) ? undefined : candidates(old)
      if (!match) continue
      found.set(old, match)
      free.delete(match)
    }
  }
  const byId = groupBy(after, (now) => [now.id, ...now.formerIds])
  const withId = (old: Commitment) =>
    (byId.get(old.id) ?? []).filter((now) => free.has(now) && isSamePage(old.page, now.page))
  take((old) => withId(old).find((now) => now.id === old.id && isEqual(old, now)))
  const byWords = groupBy(after, ({ words }) => [plainForm(words)])
  take((old) => {
    const equal = (byWords.get(plainForm(old.words)) ?? []).filter((now) => free.has(now) && now.kind === old.kind)
    return topicsOf(old.words).size < MIN_TOPICS
      ? undefined
      : (equal.find((now) => isSamePage(old.page, now.page)) ?? equal[0])
  })
  take((old) =>
    best(
      old,
      withId(old).filter((now) => now.id === old.id && isPlausible(old, now)),
    ),
  )
  take((old) =>
    best(
      old,
      withId(old).filter((now) => now.formerIds.includes(old.id)),
    ),
  )
  takeAlike(
    before.filter((old) => !found.has(old)),
    { free, found, isSamePage },
  )
  return found
}

interface Unmatched {
  free: Set<Commitment>
  found: Map<Commitment, Commitment>
  isSamePage: IsSamePage
}

/** Pairs what is left by its words, the most alike first. */
function takeAlike(before: readonly Commitment[], { free, found, isSamePage }: Unmatched): void {
  const index = new SimilarTexts(Array.from(free, (now) => [now, wholeOf(now)] as const))
  const pairs = before.flatMap((old) =>
    index
      .like(wholeOf(old))
      .map(({ text: now, score }) => ({ old, now, score: isSamePage(old.page, now.page) ? score + 0.1 : score })),
  )
  for (const { old, now, score } of pairs.toSorted((a, b) => b.score - a.score)) {
    if (score < ALIKE || old.kind !== now.kind || found.has(old) || !free.has(now)) continue
    found.set(old, now)
    free.delete(now)
  }
}

function wholeOf({ title, words }: Commitment) {
  return toTopics(`${title} ${words}`.replaceAll(/[,;:()–—-]/g, ' '))
}

function isEqual(old: Commitment, now: Commitment): boolean {
  return plainForm(old.words) === plainForm(now.words)
}

/** A section keeps its identity under its title however it is rewritten; anything else has to have words in common. */
function isPlausible(old: Commitment, now: Commitment): boolean {
  if (old.kind === 'section' && now.kind === 'section' && plainForm(old.title) === plainForm(now.title)) return true
  return overlap(topicsOf(old.words), topicsOf(now.words)) >= (old.kind === 'clause' ? ALIKE : ALIKE_WITH_ID)
}

function best(old: Commitment, candidates: readonly Commitment[]): Commitment | undefined {
  const topics = topicsOf(old.words)
  const scored = candidates.map((now) => ({ now, score: overlap(topics, topicsOf(now.words)) }))
  return scored.toSorted((a, b) => b.score - a.score)[0]?.now
}

function groupBy(
  commitments: readonly Commitment[],
  keysOf: (commitment: Commitment) => readonly string[],
): Map<string, Commitment[]> {
  const groups = new Map<string, Commitment[]>()
  for (const commitment of commitments) {
    for (const key of keysOf(commitment)) {
      const group = groups.get(key)
      if (group) group.push(commitment)
      else groups.set(key, [commitment])
    }
  }
  return groups
}
