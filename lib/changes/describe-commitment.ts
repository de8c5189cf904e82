import { nameOfKind } from '#lib/history/describe-change'
import type { CommitmentDifference, CommitmentPlace, Protection } from './changes'

/** What has become of a commitment, in a word or two, as its history has it: `New`, `Reworded`, `Split off`. */
export function nameOfDifference({ kind }: Pick<CommitmentDifference, 'kind'>): string {
  return nameOfKind(kind === 'new' ? 'published' : kind, { source: 'uncommitted', when: undefined })
}

/** `2 commitments changed`; undefined if none has. */
export function countCommitments({ length }: readonly CommitmentDifference[]): string | undefined {
  return length === 0 ? undefined : `${length.toLocaleString('en')} commitment${length === 1 ? '' : 's'} changed`
}

/** Where a commitment was, or is part of, where that is another place than its own: `from`, `into`. */
export interface OtherPlace {
  word: 'from' | 'into'
  place: CommitmentPlace
}

/** The other place that there is to name beside a commitment's own, if there is one. */
export function otherPlaceOf({ kind, before, isMoved, into }: CommitmentDifference): OtherPlace | undefined {
  if (into) return { word: 'into', place: into }
  return before && (isMoved || kind === 'split') ? { word: 'from', place: before } : undefined
}

/** The URL of a commitment's place on the site. */
export function addressOf({ page, anchor }: CommitmentPlace): string {
  return anchor === '' ? page.url : `${page.url}#${anchor}`
}

/** What a commitment is called; the words above the first heading by their page. */
export function titleOf({ title, page }: CommitmentPlace): string {
  return title || page.title
}

/** The rules that govern a commitment, each once. */
export function rulesOf(protections: readonly Protection[]): Protection[] {
  const keyOf = ({ rule, url }: Protection) => JSON.stringify([rule, url])
  return [...new Map(protections.map((protection) => [keyOf(protection), protection])).values()]
}
