import type { Commitment } from '#lib/commitments/commitment'
import { formerIdsIn } from '#lib/commitments/commitments-of'
import { placeOfFile } from '#lib/content/source-text'
import type { UrlsConfig } from '#lib/content/urls-config'
import type { RevisionHead } from './dated-entries'
import type { When } from './history'
import type { KeptCommitment, RevisionWords } from './revision-words'
import type { TracedPage } from './traced-page'

/** A revision of a page as it was read. */
export interface ReadRevision {
  /** The index of its commit; what comes before all commits has -1. */
  at: number
  head: RevisionHead
  /** Undefined if the page was taken away. */
  words: RevisionWords | undefined
  /** Whether its commit is the first of a shallow clone. */
  isBoundary: boolean
  /** Whether the file was outside of the content folder. */
  isElsewhere: boolean
}

/** A version that is kept as a file, newest last. */
export interface KeptVersion {
  date: string
  url: string
  head: RevisionHead
  words: RevisionWords
}

/**
 * The revisions of a page from all sources. A version that is kept as a file is one where nothing older is known; else
 * it shows the revision that has its words.
 */
export function mergeRevisions(read: readonly ReadRevision[], versions: readonly KeptVersion[]): ReadRevision[] {
  const committed = asPublished(read)
  const first = committed[0]?.head.when
  const isEarlier = ({ date }: KeptVersion) => !first || date < first.day
  const earlier = versions
    .filter(isEarlier)
    .map(({ head, words }): ReadRevision => ({ at: -1, head, words, isBoundary: false, isElsewhere: false }))
  const later = versions.filter((version) => !isEarlier(version))
  const isAfter = (revision: ReadRevision) => ({ ...revision, head: afterVersion(revision, earlier.at(-1)) })
  const shown = committed.map((revision, index) => {
    const version = later.find((one) => lastWith(one, committed) === index)
    return version ? { ...revision, head: { ...revision.head, versionUrl: version.url } } : revision
  })
  return [...earlier, ...shown.map(isAfter)].map((revision, index) => ({
    ...revision,
    head: index === 0 ? asFirst(revision.head) : revision.head,
  }))
}

/**
 * Revisions as they came before readers: one with a day of publication was public from that day on, and not at all if
 * the next one came by then.
 */
function asPublished(revisions: readonly ReadRevision[]): ReadRevision[] {
  return revisions.map((revision, index) => {
    const { head, words } = revision
    const day = words?.state === 'read' ? words.publishDate : undefined
    if (day === undefined || head.source !== 'commit' || !head.when || head.when.day >= day) return revision
    const next = revisions.slice(index + 1).find((later) => later.head.when)?.head.when
    if (next && next.day <= day) return { ...revision, words: { state: 'draft' } }
    return { ...revision, head: { ...head, when: { day, certainty: 'on' } } }
  })
}

/** The index of the last revision with the words of a version that isn't later than it. */
function lastWith({ date, words }: KeptVersion, revisions: readonly ReadRevision[]): number {
  const own = saidIn(words)
  return revisions.findLastIndex(
    ({ head, words: other }) => head.when && head.when.day <= date && other && saidIn(other) === own,
  )
}

function saidIn(words: RevisionWords): string | undefined {
  return words.state === 'read'
    ? words.commitments.map(({ title, passages }) => `${title}\n${wordsOf(passages)}`).join('\n')
    : undefined
}

/** What is in no commit as there are none: all that is known of it is that it came after the last version. */
function afterVersion({ at, head }: ReadRevision, version: ReadRevision | undefined): RevisionHead {
  const day = version?.head.when?.day
  if (at > 0 || head.when || day === undefined) return head
  return { ...head, when: { day, certainty: 'from' }, hasGapBefore: true }
}

/** What was taken over had been there before; how long isn't known. */
function asFirst(head: RevisionHead): RevisionHead {
  const { when, source } = head
  const isTaken = source === 'import' || source === 'version'
  const first: When | undefined = when && isTaken && when.certainty === 'on' ? { ...when, certainty: 'by' } : when
  return { ...head, when: first, hasGapBefore: false }
}

/** Commitments as they are compared: on the page that they are followed on, with the former ids that they have today. */
export function toCommitments(
  kept: readonly KeptCommitment[],
  { key, url }: TracedPage,
  { title, urls }: { title: string; urls: UrlsConfig },
): Commitment[] {
  const formerIds = formerIdsIn(url, urls)
  const page = { url, path: key, title }
  // Nobody is led to a place in a file that may no longer be there.
  const place = placeOfFile(key)
  return kept.map(({ passages, ...commitment }) => ({
    ...commitment,
    page,
    place,
    addresses: [],
    formerIds: formerIds(commitment),
    words: wordsOf(passages),
    sentences: passages.flatMap(({ isItem, sentences }) =>
      sentences.map((text, index) => ({ text, beginsItem: isItem && index === 0, beginsPassage: index === 0, place })),
    ),
  }))
}

function wordsOf(passages: KeptCommitment['passages']): string {
  return passages.flatMap(({ sentences }) => sentences).join(' ')
}
