import type { PhrasingContent } from 'mdast'
import { aroundDifference } from './around-difference'
import type { CommitmentDifference, PlacedWording } from './changes'
import { addressOf, nameOfDifference, otherPlaceOf, rulesOf, titleOf } from './describe-commitment'
import { codeOf, link, shorten, text } from './to-markdown-phrases'

/**
 * A commitment in a line: what became of it, its title and its page, the words that differ, and by which rule they may.
 *
 * @param origin that of the preview; without it nothing is linked
 */
export function describeCommitment(difference: CommitmentDifference, origin: string | undefined): PhrasingContent[] {
  const { before, after } = difference
  const present = after ?? before
  if (!present) return []
  const title = titleOf(present)
  const other = otherPlaceOf(difference)
  return [
    { type: 'strong', children: [text(nameOfDifference(difference))] },
    ...(other ? [text(` ${other.word} `), codeOf(addressOf(other.place))] : []),
    text(': '),
    after && origin ? link(title, origin + addressOf(after)) : text(title),
    ...(title === present.page.title ? [] : [text(`, ${shorten(present.page.title)}`)]),
    ...wordsOf(difference),
    ...rulesOf(difference.protectedBy).flatMap(({ rule, url }) => [
      text(`. Protected: ${shorten(rule)}`),
      ...(url === undefined ? [] : [text(' '), codeOf(url)]),
    ]),
  ]
}

/** The words that differ, as they were and as they are; of a new title these. */
function wordsOf({ kind, before, after }: CommitmentDifference): PhrasingContent[] {
  if (kind === 'moved') return []
  if (!before || !after) return [text(`: ${quoted(wordsIn(before ?? after))}`)]
  const isOfTitle = wordsIn(before) === wordsIn(after)
  const around = isOfTitle
    ? aroundDifference(before.title, after.title)
    : aroundDifference(wordsIn(before), wordsIn(after))
  return [text(`${isOfTitle ? ', title' : ''}: ${quoted(around.before)} → ${quoted(around.after)}`)]
}

function wordsIn(wording: PlacedWording | undefined): string {
  return (wording?.passages ?? []).map((passage) => passage.text).join(' ')
}

function quoted(words: string): string {
  return `“${shorten(words)}”`
}
