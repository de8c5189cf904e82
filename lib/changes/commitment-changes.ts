import { changedCommitments, type Load } from '#lib/commitments/changed-commitments'
import type { Commitment } from '#lib/commitments/commitment'
import type { CommitmentChange } from '#lib/commitments/compare-commitments'
import { nameOf, protects } from '#lib/commitments/protection'
import { plainForm } from '#lib/commitments/words'
import type { Site } from '#lib/content/read-site'
import type { ProtectedWords } from '#lib/content/site-config'
import { anchorOf, toWording } from '#lib/history/thread'
import type { CommitmentDifference, CommitmentPlace, Protection } from './changes'
import { byOrder, ranksOf } from './commitment-changes-order'

interface Sites {
  before: Site
  after: Site
}

/**
 * The commitments whose title, words or place differ between two sites, in the order of what to look at first: those
 * that are protected, then what is withdrawn or weakened, then the others, and of these each in the order of pages.
 * Earlier versions and pages that aren't published have none. Where a link leads is no word.
 *
 * @param load how a page is read
 */
export function commitmentChanges({ before, after }: Sites, load: Load): CommitmentDifference[] {
  const { changes } = changedCommitments({ site: after, base: { site: before }, load })
  const entries = [...before.index.config.protected, ...after.index.config.protected]
  const pages = [...after.index.pages, ...before.index.pages].map(({ path }, index) => [path, index] as const)
  // The first place of each counts.
  const numbers = new Map(pages.toReversed())
  const found = changes.flatMap((change) => {
    const difference = isOfVersion(change, { before, after }) ? undefined : toDifference(change)
    if (!difference) return []
    const protectedBy = protectionsOf(change, entries)
    const { page, place } = change.after ?? change.before
    const order = [...ranksOf({ ...difference, protectedBy }), numbers.get(page.path) ?? 0, place.line, place.column]
    return [{ difference: { ...difference, protectedBy }, order }]
  })
  return found.toSorted(byOrder).map(({ difference }) => difference)
}

/** Words that are kept as an earlier version no longer stand. */
function isOfVersion(change: CommitmentChange, { before, after }: Sites): boolean {
  const isVersion = ({ index }: Site, commitment: Commitment | undefined) =>
    commitment !== undefined && index.pageByPath.get(commitment.page.path)?.version !== undefined
  return isVersion(before, change.before) || isVersion(after, change.after)
}

/** Undefined if neither words nor place differ. */
function toDifference(change: CommitmentChange): Omit<CommitmentDifference, 'protectedBy'> | undefined {
  switch (change.kind) {
    case 'kept':
      return undefined
    case 'new': {
      const { after, from } = change
      const before = from && { ...placeOf(from.commitment), ...toWording(from.commitment, from.sentences) }
      return { ...whole, kind: before ? 'split' : 'new', before, after: placed(after) }
    }
    case 'withdrawn': {
      const into = change.into && placeOf(change.into)
      const kind = into ? 'merged' : 'withdrawn'
      return { ...whole, kind, before: placed(change.before), into, removed: textsOf(change.removed) }
    }
    default: {
      const { before, after, isMoved, removed } = change
      const isSame = isSameText(before.title, after.title) && isSameText(before.words, after.words)
      if (isSame && !isMoved) return undefined
      const kind = isSame ? 'moved' : change.kind
      return { ...whole, kind, before: placed(before), after: placed(after), isMoved, removed: textsOf(removed) }
    }
  }
}

const whole = { before: undefined, after: undefined, isMoved: false, into: undefined, removed: [] }

function placed(commitment: Commitment) {
  return { ...placeOf(commitment), ...toWording(commitment) }
}

function placeOf(commitment: Commitment): CommitmentPlace {
  const { title, page } = commitment
  return { title, page: { url: page.url, title: page.title }, anchor: anchorOf(commitment) }
}

function textsOf(sentences: readonly { text: string }[]): string[] {
  return sentences.map(({ text }) => text)
}

function isSameText(before: string, after: string): boolean {
  return plainForm(before) === plainForm(after)
}

/** As a change to these words is judged by: what protects them now, and what did, so that it isn't taken away with them. */
function protectionsOf({ before, after }: CommitmentChange, entries: readonly ProtectedWords[]): Protection[] {
  const meant = entries.filter((entry) => [before, after].some((one) => one !== undefined && protects(entry, one)))
  const protections = meant.map((entry) => ({ name: nameOf(entry), rule: entry.rule, url: entry.url }))
  const keyOf = ({ name, rule, url }: Protection) => JSON.stringify([name, rule, url])
  return [...new Map(protections.map((protection) => [keyOf(protection), protection])).values()]
}
