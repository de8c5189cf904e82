/** What came of asking for a URL; `answer` is what its host said, or why it said nothing, in a few words. */
export type Outcome =
  /** There is something, at `movedTo` if its host has moved it there for good; `body` is what was sent, if that was asked for. */
  | { kind: 'good'; answer: string; movedTo?: string | undefined; body?: Buffer }
  /** There is nothing: no page, or no host that answers. */
  | { kind: 'missed'; answer: string; isSilent: boolean }
  /** There may be something: the host doesn't say so to a program. */
  | { kind: 'unsure'; answer: string; isSilent: boolean }
  /** It wasn't asked, or not to the end. */
  | { kind: 'unasked'; answer: string }

/** Whether some host has answered over the network. */
export function isHeard(outcome: Outcome): boolean {
  return outcome.kind === 'good' || (outcome.kind !== 'unasked' && !outcome.isSilent)
}
