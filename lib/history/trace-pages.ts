import type { UrlsConfig } from '#lib/content/urls-config'
import type { HistoryChange, Revision } from './history'
import { type ReadRevision, toCommitments } from './page-steps'
import { type PageStep, Trace } from './trace'
import type { TracedPage } from './traced-page'

/** A page and its revisions, oldest first. */
export interface PageRevisions {
  page: TracedPage
  revisions: readonly ReadRevision[]
}

/** Follows all pages through all their revisions, commit by commit; fills in what is known of each page. */
export function tracePages(pages: readonly PageRevisions[], urls: UrlsConfig, language: string): void {
  const trace = new Trace(language)
  for (const group of groupsOf(pages)) {
    const steps = group.map((one) => toStep(one, urls))
    const changes = trace.take(steps.flatMap(({ step }) => step ?? []))
    for (const { page, revision, movedFrom, isRemoval } of steps) {
      addRevision(page, revision, { changes: changes.get(page) ?? [], movedFrom, isRemoval })
    }
  }
}

interface PageRevision {
  page: TracedPage
  revision: ReadRevision
}

/** What happened at the same time: what is older than all commits a revision at a time, then commit by commit. */
function groupsOf(pages: readonly PageRevisions[]): PageRevision[][] {
  const early: PageRevision[][] = []
  const byCommit = new Map<number, PageRevision[]>()
  for (const { page, revisions } of pages) {
    for (const revision of revisions) {
      const group = byCommit.get(revision.at)
      if (revision.at < 0) early.push([{ page, revision }])
      else if (group) group.push({ page, revision })
      else byCommit.set(revision.at, [{ page, revision }])
    }
  }
  return [
    ...early,
    ...Array.from(byCommit)
      .toSorted(([a], [b]) => a - b)
      .map(([, group]) => group),
  ]
}

interface Stepped extends PageRevision {
  /** Undefined if what the page says is not known to have changed. */
  step: PageStep | undefined
  movedFrom: string | undefined
  isRemoval: boolean
}

function toStep({ page, revision }: PageRevision, urls: UrlsConfig): Stepped {
  const { words, head } = revision
  const same = { page, revision, movedFrom: undefined, isRemoval: false }
  if (words?.state === 'unreadable') return { ...same, step: undefined }
  if (words?.state !== 'read') {
    const isRemoval = page.isThere
    page.isThere = false
    page.formerUrl = undefined
    return { ...same, step: { page, when: head.when, commitments: [] }, isRemoval }
  }
  const { title, commitments } = words
  // A version is a file of its own, and what lay elsewhere had no URL.
  const url = head.source === 'version' || revision.isElsewhere ? undefined : words.url
  const movedFrom = url !== undefined && page.formerUrl !== url ? page.formerUrl : undefined
  page.isThere = true
  page.formerUrl = url
  page.title = title
  const step = { page, when: head.when, commitments: toCommitments(commitments, page, { title, urls }) }
  return { ...same, step, movedFrom }
}

/** Adds a revision to its page, if there is anything to be said of it. */
function addRevision(
  page: TracedPage,
  { head, words }: ReadRevision,
  what: Pick<Revision, 'movedFrom' | 'isRemoval'> & { changes: readonly HistoryChange[] },
): void {
  const problem = words?.state === 'unreadable' ? words.problem : undefined
  const { changes, movedFrom, isRemoval } = what
  const isTold = changes.length > 0 || problem !== undefined || movedFrom !== undefined || isRemoval
  if (isTold || head.versionUrl !== undefined) page.revisions.push({ ...head, ...what, problem })
}
