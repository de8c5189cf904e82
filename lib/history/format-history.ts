import { countChangesInWords } from './count-changes'
import { describeHistoryChange } from './describe-change'
import { describeWhen } from './describe-when'
import { formatCommitments } from './format-commitments'
import type { HistoryChange, PageHistory, Passage, Revision, SiteHistory, Wording } from './history'
import { shownAs, type Terminal, toLines } from './terminal-text'

/** What a history is printed for. */
export interface HistoryFormat extends Terminal {
  /** The language of the site, in which days are written. */
  language: string
}

/** A line for each page: its URL, when its words last changed, and how often they did. */
export function formatHistories({ pages }: SiteHistory, { language }: HistoryFormat): string {
  const rows = Array.from(pages.values(), (page) => {
    const when = `last changed ${describeWhen(page.lastChanged, language)}`
    return [page.url, page.isGone ? 'gone' : when, countChangesInWords(page)] as const
  })
  if (rows.length === 0) return 'No page has a history.'
  const [urls, days] = [0, 1].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map(([url, day, count]) => `${url.padEnd(urls ?? 0)}  ${day.padEnd(days ?? 0)}  ${count}`).join('\n')
}

/** The history of a page as a timeline, the latest revision first, and what stands since when. */
export function formatHistory(page: PageHistory, format: HistoryFormat): string {
  const heading = shownAs('strong', toLines('', page.title, format).join('\n'), format)
  const facts = [
    page.isGone ? `${page.url} (gone)` : page.url,
    ...(page.lastChanged ? [`Last changed: ${describeWhen(page.lastChanged, format.language)}.`] : []),
    ...(page.isOlderMissing ? ['Older history isn’t here.'] : []),
  ]
  const revisions = page.revisions.toReversed().map((revision) => formatRevision(revision, format))
  return [[heading, ...facts].join('\n'), ...revisions, ...formatCommitments(page, format)].join('\n\n')
}

function formatRevision(revision: Revision, format: HistoryFormat): string {
  const { when, author, commit, subject, changes } = revision
  const day = describeWhen(when, format.language)
  const made = [author, commit && `commit ${commit.id.slice(0, 7)}`, subject && `“${subject}”`].filter(Boolean)
  return [
    shownAs('strong', `${day.slice(0, 1).toUpperCase()}${day.slice(1)}`, format),
    ...(made.length > 0 ? toLines('  ', made.join(' · '), format) : []),
    ...factsOf(revision).flatMap((fact) => toLines('  ', fact, format)),
    ...changes.flatMap((change) => formatChange(change, revision, format)),
  ].join('\n')
}

function factsOf({ problem, movedFrom, isRemoval, versionUrl, hasGapBefore }: Revision): string[] {
  return [
    hasGapBefore ? 'What was between this and the one before is not known here.' : '',
    versionUrl === undefined ? '' : `The page as it stood: ${versionUrl}`,
    movedFrom === undefined ? '' : `The page was at ${movedFrom} before.`,
    isRemoval ? 'The page was taken away.' : '',
    problem ?? '',
  ].filter((fact) => fact !== '')
}

function formatChange(change: HistoryChange, revision: Revision, format: HistoryFormat): string[] {
  const { commitment, before, after } = change
  const words = describeHistoryChange(change, revision)
  const lines = (mark: '-' | '+', passages: readonly Passage[]) =>
    passages.flatMap(({ text }) =>
      toLines(`    ${mark} `, text, format).map((line) => shownAs(mark === '-' ? 'removed' : 'added', line, format)),
    )
  return [
    ...toLines('  ', `${commitment.title} · ${words}`, format),
    ...lines('-', passagesOf(before, after)),
    ...lines('+', passagesOf(after, before)),
  ]
}

/** The passages of one wording that are not those of another. */
function passagesOf(one: Wording | undefined, other: Wording | undefined): Passage[] {
  const known = new Set(other?.passages.map(({ text }) => text))
  return one?.passages.filter(({ text }) => !known.has(text)) ?? []
}
