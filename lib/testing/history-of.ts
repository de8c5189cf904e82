import { readSite } from '#lib/content/read-site'
import type {
  CommitmentHistory,
  CommitmentName,
  HistoryChange,
  Revision,
  SiteHistory,
  When,
} from '#lib/history/history'
import { readHistory } from '#lib/history/read-history'
import { readRepositoryLog } from '#lib/history/repository-log'
import type { WordCache } from '#lib/history/word-cache'
import { temporaryFolder } from './temporary-folder'

const noCache: WordCache = { read: () => new Map(), write() {} }

/** A cache that lasts as long as a test. */
export function memoryCache(): WordCache {
  let kept: ReturnType<WordCache['read']> = new Map()
  return {
    read: () => kept,
    write: (words) => {
      kept = words
    },
  }
}

/** The history of the site in a folder, which is published unless it is said to be a preview. */
export function historyOf(content: string, { cache = noCache, isPreview = false } = {}): SiteHistory {
  const site = readSite({ content, public: temporaryFolder({}), origin: undefined, showsUnpublished: isPreview })
  return readHistory(site, readRepositoryLog(content), cache)
}

/** What is told of a history, a line for each thing, by day: `2026-02-06 /fees/ reworded costs`. */
export function toldOf({ pages }: SiteHistory): string[] {
  const lines = Array.from(pages.values()).flatMap(({ url, revisions }) =>
    revisions.flatMap((revision) => {
      const day = revision.when?.day ?? 'z'
      return factsOf(revision).map((fact) => ({ day, line: `${briefly(revision.when)} ${url} ${fact}` }))
    }),
  )
  return lines.toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day))).map(({ line }) => line)
}

/** The commitments of all pages, a line for each: `/fees/ standing costs since 2026-02-06, first 2026-01-01`. */
export function commitmentsIn({ pages }: SiteHistory): string[] {
  return Array.from(pages.values()).flatMap(({ url, commitments }) =>
    commitments.map((one: CommitmentHistory) => {
      return `${url} ${one.status} ${one.id} since ${briefly(one.since)}, first ${briefly(one.first)}`
    }),
  )
}

/** `2026-02-06`, `by 2026-02-06`, `before 2026-02-06`, `uncommitted`. */
export function briefly(when: When | undefined): string {
  if (!when) return 'uncommitted'
  return when.certainty === 'on' ? when.day : `${when.certainty} ${when.day}`
}

function factsOf({ problem, movedFrom, isRemoval, versionUrl, changes }: Revision): string[] {
  const facts = [
    problem !== undefined && 'unreadable',
    movedFrom !== undefined && `was ${movedFrom}`,
    isRemoval && 'removed',
    versionUrl !== undefined && `is ${versionUrl}`,
  ]
  return [...facts.filter((fact) => fact !== false), ...changes.map(changeOf)]
}

function changeOf({ kind, commitment, from, into, isMoved }: HistoryChange): string {
  const place = isMoved && kind !== 'moved' ? ' elsewhere' : ''
  return `${kind} ${commitment.id}${place}${from ? ` from ${nameOf(from)}` : ''}${into ? ` into ${nameOf(into)}` : ''}`
}

function nameOf({ pageUrl, id }: CommitmentName): string {
  return `${pageUrl}#${id}`
}
