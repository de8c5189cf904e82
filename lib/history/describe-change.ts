import { countWords } from '#lib/changes/describe'
import { compareWordings } from './compare-wording'
import type { ChangeKind, CommitmentName, HistoryChange, Revision } from './history'

type Source = Pick<Revision, 'source' | 'when'>

/** What became of a commitment, in a word or two: `First published`, `Reworded`. */
export function nameOfKind(kind: ChangeKind, { source, when }: Source): string {
  if (kind !== 'published') return kindNames[kind]
  if (source === 'uncommitted') return 'New'
  // Of what was taken over, or whose past is not here, nobody knows whether it was there before.
  return source === 'commit' && when?.certainty === 'on' ? 'First published' : 'First recorded'
}

const kindNames: Readonly<Record<Exclude<ChangeKind, 'published'>, string>> = {
  split: 'Split off',
  reworded: 'Reworded',
  strengthened: 'Strengthened',
  weakened: 'Weakened',
  moved: 'Moved',
  merged: 'Merged',
  withdrawn: 'Withdrawn',
  restored: 'Restored',
}

/** A change in one line of plain words: `Weakened: MUST became SHOULD, a promise was withdrawn`. */
export function describeHistoryChange(change: HistoryChange, revision: Source): string {
  const what = nameOfKind(change.kind, revision) + whereOf(change)
  const losses = [...strengthOf(change), ...promisesOf(change)]
  // What is lost says more than how many words are.
  const count = change.kind === 'weakened' && losses.length > 0 ? [] : countOf(change)
  const details = [...losses, ...count, ...placeOf(change)]
  const said = details.length === 0 ? what : `${what}: ${details.join(', ')}`
  const title = titleOf(change)
  if (!title) return said
  // Where nothing but the title differs, that is what was reworded.
  return change.kind === 'reworded' && isSameText(change) && !change.isMoved ? title : `${said}. ${title}`
}

/** From where, or into what. */
function whereOf({ kind, commitment, from, into }: HistoryChange): string {
  if (kind === 'split') return from ? ` from ${nameFrom(commitment, from)}` : ''
  if (kind === 'merged') return into ? ` into ${nameFrom(commitment, into)}` : ''
  if (kind !== 'moved') return ''
  if (into) return ` to ${into.pageUrl === commitment.pageUrl ? `“${into.title}”` : into.pageUrl}`
  return from ? ` from ${from.pageUrl === commitment.pageUrl ? `“${from.title}”` : from.pageUrl}` : ' within the page'
}

function nameFrom(here: CommitmentName, { pageUrl, title }: CommitmentName): string {
  return pageUrl === here.pageUrl ? `“${title}”` : `“${title}” on ${pageUrl}`
}

function strengthOf({ before, after }: HistoryChange): string[] {
  if (!before || !after || before.strength === after.strength) return []
  const name = (strength = 'no such word') => (strength === 'no such word' ? strength : strength.toUpperCase())
  if (!before.strength) return [`${name(after.strength)} is new`]
  return [
    after.strength ? `${name(before.strength)} became ${name(after.strength)}` : `${name(before.strength)} is gone`,
  ]
}

function promisesOf({ kind, removed }: HistoryChange): string[] {
  if (kind === 'withdrawn' || removed.length === 0) return []
  return [removed.length === 1 ? 'a promise was withdrawn' : `${removed.length} promises were withdrawn`]
}

/** How many words differ, but for the title. */
function countOf(change: HistoryChange): string[] {
  const { before, after } = change
  if (!before || !after || isSameText(change)) return []
  return [countWords(compareWordings({ ...before, title: '' }, { ...after, title: '' }).words)]
}

function placeOf({ kind, isMoved }: HistoryChange): string[] {
  return isMoved && kind !== 'moved' && kind !== 'merged' ? ['at another place'] : []
}

function titleOf({ kind, before, after }: HistoryChange): string | undefined {
  if (kind === 'split' || !before || !after || before.title === after.title) return undefined
  return `Title changed: ${before.title} → ${after.title}`
}

function isSameText({ before, after }: HistoryChange): boolean {
  const textOf = (wording: HistoryChange['before']) => wording?.passages.map(({ text }) => text).join('\n')
  return textOf(before) === textOf(after)
}
