import { describeWhen } from './describe-when'
import type { CommitmentHistory, PageHistory, When } from './history'
import { shownAs, type Terminal, toLines } from './terminal-text'

interface Format extends Terminal {
  language: string
}

/** What stands on a page since when, what no longer does, and single promises that were taken out: a part for each. */
export function formatCommitments({ commitments, withdrawnSentences }: PageHistory, format: Format): string[] {
  const standing = commitments.filter(({ status }) => status === 'standing')
  const others = commitments.filter(({ status }) => status !== 'standing')
  const day = (when: When | undefined) => describeWhen(when, format.language)
  const parts: [title: string, lines: string[]][] = [
    [
      'What stands',
      standing.map(
        ({ wording, since, ...one }) => `${wording.title}${placeOf(one)}: ${since ? 'since ' : ''}${day(since)}`,
      ),
    ],
    [
      'What no longer does',
      others.map(({ wording, status, since }) => `${wording.title}: ${status}${since ? ' ' : ', '}${day(since)}`),
    ],
    [
      'Promises that were withdrawn',
      withdrawnSentences.map(({ text, commitment, when }) => `“${text}” from ${commitment.title}: ${day(when)}`),
    ],
  ]
  return parts.flatMap(([title, lines]) =>
    lines.length === 0
      ? []
      : [[shownAs('strong', title, format), ...lines.flatMap((line) => toLines('  ', line, format))].join('\n')],
  )
}

/** The anchor on the page, where there is one; a clause is named by its section and number. */
function placeOf({ kind, anchor }: Pick<CommitmentHistory, 'kind' | 'anchor'>): string {
  return kind === 'clause' || anchor === '' ? '' : ` (#${anchor})`
}
