import type { Commitment } from '#lib/commitments/commitment'
import type {
  CommitmentChange,
  KeptCommitment,
  NewCommitment,
  WithdrawnCommitment,
} from '#lib/commitments/compare-commitments'
import { matchCommitments } from '#lib/commitments/match-commitments'
import { isOwnId } from '#lib/markdown/anchor'
import { compareChanged } from './compare-changed'
import type { ChangeKind, CommitmentName, HistoryChange, When } from './history'
import { rewordingOf, saysOther } from './rewording'
import { type Thread, toWording } from './thread'
import { type TracedPage, takeId } from './traced-page'

/** What a page says from a step on; its commitments have the page's key as their page's path. */
export interface PageStep {
  page: TracedPage
  when: When | undefined
  commitments: readonly Commitment[]
}

/** What a step made of commitments, by page, in reading order, what is gone last. */
export type StepChanges = ReadonlyMap<TracedPage, readonly HistoryChange[]>

/** Follows the commitments of a site from step to step: which became which, and what became of its words. */
export class Trace {
  readonly #language: string
  readonly #threads = new Map<Commitment, Thread>()

  constructor(language: string) {
    this.#language = language
  }

  /** Takes one step: what several pages say from the same moment on, as a promise may go from one to another. */
  take(steps: readonly PageStep[]): StepChanges {
    const pages = new Map(steps.map(({ page }) => [page.key, page]))
    const before = steps.flatMap(({ page }) => page.commitments)
    const after = steps.flatMap(({ commitments }) => commitments)
    const isSamePage = (old: Commitment['page'], now: Commitment['page']) => old.path === now.path
    const changes = compareChanged(before, after, { isSamePage, language: this.#language })
    const step = new Step(this.#threads, new Map(steps.map(({ page, when }) => [page, when])))
    const restored = restorable(steps, changes)
    for (const change of changes) {
      const page = change.after && pages.get(change.after.page.path)
      if (change.kind === 'withdrawn' || !page) continue
      if (change.kind !== 'new') step.keep(change, page)
      else step.begin(change, page, restored.get(change.after))
    }
    for (const change of changes) if (change.kind === 'withdrawn') step.end(change)
    for (const { page, commitments } of steps) page.commitments = commitments
    return step.changes(after)
  }
}

/** New commitments that are withdrawn ones come back, each with the thread that it had. */
function restorable(steps: readonly PageStep[], changes: readonly CommitmentChange[]): Map<Commitment, Thread> {
  const withdrawn = new Map(
    steps
      .flatMap(({ page }) => page.threads)
      .filter(({ status }) => status === 'withdrawn')
      .map((thread) => [thread.last, thread] as const),
  )
  const added = changes.flatMap((change) => (change.kind === 'new' && !change.from ? change.after : []))
  if (withdrawn.size === 0 || added.length === 0) return new Map()
  const matches = matchCommitments([...withdrawn.keys()], added, (old, now) => old.path === now.path)
  return new Map(
    Array.from(matches).flatMap(([old, now]) => {
      const thread = withdrawn.get(old)
      return thread && old.page.path === now.page.path ? [[now, thread] as const] : []
    }),
  )
}

/** What stays of a change when it is told, but for where it is told. */
type Told = Partial<Omit<HistoryChange, 'id' | 'commitment'>> & { kind: ChangeKind }

class Step {
  readonly #threads: Map<Commitment, Thread>
  readonly #whens: ReadonlyMap<TracedPage, When | undefined>
  readonly #told: { page: TracedPage; change: HistoryChange; after: Commitment | undefined }[] = []

  constructor(threads: Map<Commitment, Thread>, whens: ReadonlyMap<TracedPage, When | undefined>) {
    this.#threads = threads
    this.#whens = whens
  }

  /** What is there as it was, or in other words, or elsewhere. */
  keep(change: KeptCommitment, page: TracedPage): void {
    const { before, after } = change
    const old = this.#threads.get(before)
    if (!old) return
    const isReworded = saysOther(before, after)
    const kind = isReworded ? rewordingOf(change) : 'moved'
    const wordings = { before: toWording(before), after: toWording(after) }
    const told: Told = { kind, ...wordings, isMoved: change.isMoved, removed: textsOf(change) }
    if (old.page === page) {
      this.#continue(old, after)
      if (isReworded) old.since = this.#whens.get(page)
      if (isReworded || change.isMoved) this.#tell(old, told)
      return
    }
    // Each page keeps the history of what stood on it.
    const thread = this.#start(page, after)
    thread.first = old.first
    if (!isReworded) thread.since = old.since
    this.#tell(thread, { ...told, from: nameOf(old, before) })
    this.#finish(old, 'moved', { before: wordings.before, into: nameOf(thread, after), isMoved: true })
  }

  /** What wasn't there as one of its own. */
  begin({ after, from }: NewCommitment, page: TracedPage, restored: Thread | undefined): void {
    if (restored) {
      const before = toWording(restored.last)
      restored.status = 'standing'
      restored.since = this.#whens.get(page)
      this.#continue(restored, after)
      this.#tell(restored, { kind: 'restored', before, after: toWording(after) })
      return
    }
    const thread = this.#start(page, after)
    const origin = from && this.#threads.get(from.commitment)
    if (!from || !origin) {
      this.#tell(thread, { kind: 'published', after: toWording(after) })
      return
    }
    thread.first = origin.first
    const before = toWording(from.commitment, from.sentences)
    this.#tell(thread, { kind: 'split', before, after: toWording(after), from: nameOf(origin, from.commitment) })
  }

  /** What is there no longer. */
  end(change: WithdrawnCommitment): void {
    const thread = this.#threads.get(change.before)
    if (!thread) return
    const goal = change.into && this.#threads.get(change.into)
    const told = { before: toWording(change.before), removed: textsOf(change) }
    if (!goal || !change.into) this.#finish(thread, 'withdrawn', told)
    else this.#finish(thread, 'merged', { ...told, into: nameOf(goal, change.into) })
  }

  changes(after: readonly Commitment[]): Map<TracedPage, HistoryChange[]> {
    const order = new Map(after.map((commitment, index) => [commitment, index]))
    const place = ({ after: now }: { after: Commitment | undefined }) => (now && order.get(now)) ?? after.length
    const byPage = new Map<TracedPage, HistoryChange[]>()
    for (const { page, change } of this.#told.toSorted((a, b) => place(a) - place(b))) {
      byPage.set(page, [...(byPage.get(page) ?? []), change])
    }
    return byPage
  }

  #start(page: TracedPage, last: Commitment): Thread {
    const id = takeId(page, last.id || 'introduction')
    const when = this.#whens.get(page)
    const thread: Thread = { page, id, otherIds: [], status: 'standing', last, since: when, first: when, changes: [] }
    page.threads.push(thread)
    this.#threads.set(last, thread)
    return thread
  }

  #continue(thread: Thread, now: Commitment): void {
    const { page } = thread
    this.#threads.set(now, thread)
    thread.last = now
    if (now.id === '' || isOwnId(now.id) || page.ids.has(now.id)) return
    page.ids.add(now.id)
    thread.otherIds.push(now.id)
  }

  #finish(thread: Thread, kind: 'moved' | 'merged' | 'withdrawn', told: Omit<Told, 'kind'>): void {
    thread.status = kind
    thread.since = this.#whens.get(thread.page)
    this.#tell(thread, { ...told, kind }, undefined)
  }

  #tell(thread: Thread, told: Told, after: Commitment | undefined = thread.last): void {
    const { page, id } = thread
    const empty = { before: undefined, after: undefined, removed: [], from: undefined, into: undefined, isMoved: false }
    const own = takeId(page, `${id}-${this.#whens.get(page)?.day ?? 'uncommitted'}`)
    const change = { ...empty, ...told, id: own, commitment: nameOf(thread, thread.last) }
    thread.changes.push(change)
    this.#told.push({ page, change, after: told.after && after })
  }
}

function textsOf({ removed }: KeptCommitment | WithdrawnCommitment): string[] {
  return removed.map(({ text }) => text)
}

function nameOf({ page, id }: Thread, { title }: Commitment): CommitmentName {
  return { pageUrl: page.url, id, title }
}
