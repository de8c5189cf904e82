import type { CommitmentDifference, PlacedWording } from '#lib/changes/changes'

/** What a commitment of an example says, at `/a/#goals` if not told otherwise. */
export function wordingOf(text: string, parts: Partial<PlacedWording> = {}): PlacedWording {
  const page = { url: '/a/', title: 'A' }
  return { title: 'Goals', page, anchor: 'goals', passages: [{ text, isItem: false }], strength: undefined, ...parts }
}

/** A difference that has only what is told of it. */
export function differenceOf(parts: Partial<CommitmentDifference>): CommitmentDifference {
  const none = { before: undefined, after: undefined, isMoved: false, into: undefined, removed: [], protectedBy: [] }
  return { kind: 'reworded', ...none, ...parts }
}
