import type { Commitment } from '#lib/commitments/commitment'
import { compareCommitments, type KeptCommitment } from '#lib/commitments/compare-commitments'
import { plainForm } from '#lib/commitments/words'

/** Whether a commitment says something else than it did; how its words are set makes no difference. */
export function saysOther(before: Commitment, after: Commitment): boolean {
  if (plainForm(before.words) !== plainForm(after.words)) return true
  // A clause has no title but that of its section, and a number that is another once one above it is new.
  return after.kind === 'section' && plainForm(before.title) !== plainForm(after.title)
}

/**
 * What a rewording made of a commitment. It is said in public to be stronger or weaker by the words of RFC 2119 alone:
 * whatever else words mean is for readers to judge.
 */
export function rewordingOf({ kind, before, after }: KeptCommitment): 'reworded' | 'strengthened' | 'weakened' {
  if (![before, after].some(({ words }) => keyword.test(words))) return 'reworded'
  const [byKeywords] = compareCommitments([before], [after], { isSamePage: () => true, language: 'und' })
  // A sentence that is missed here may be elsewhere.
  if (byKeywords?.kind === 'weakened') return kind === 'weakened' ? kind : 'reworded'
  return byKeywords?.kind === 'strengthened' ? byKeywords.kind : 'reworded'
}

/** Whether any word of RFC 2119 is in a text, so that two are worth comparing. */
const keyword = /\b(?:MUST|SHALL|REQUIRED|SHOULD|RECOMMENDED|MAY|OPTIONAL)\b/
