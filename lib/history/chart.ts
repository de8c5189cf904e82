import { nameOfKind } from './describe-change'
import { describeWhen } from './describe-when'
import type { ChangeKind, CommitmentHistory, PageHistory, When } from './history'
import { changesById, type PlacedChange } from './history-anchors'

/** What a mark looks like. */
export type Mark = 'start' | 'reworded' | 'strengthened' | 'weakened' | 'moved' | 'end'

/** A change on the line of its commitment. */
export interface ChartMark {
  mark: Mark
  /** How far along the line, in percent. */
  at: number
  /** Whether it was on that very day. */
  isSure: boolean
}

/** A commitment over time. */
export interface ChartRow {
  id: string
  title: string
  marks: readonly ChartMark[]
  /** Where it stood: from and to, in percent. */
  spans: readonly { from: number; to: number }[]
  /** The same in words. */
  words: string
}

/** The commitments of a page over time. */
export interface Chart {
  rows: readonly ChartRow[]
  /** The first and the last day, `YYYY-MM-DD`. */
  from: string
  to: string
  /** Firsts of January between them, in percent: each, or as many as can be told apart. */
  years: readonly { year: number; at: number }[]
}

const MIN_ROWS = 2
const MIN_DAYS = 3
const MAX_ROWS = 40
const MAX_YEARS = 20
/** The first mark stands clear of the edge, and after the last one a line goes on. */
const START = 3
const END = 94

const markOf: Readonly<Record<ChangeKind, Mark>> = {
  published: 'start',
  split: 'start',
  restored: 'start',
  reworded: 'reworded',
  strengthened: 'strengthened',
  weakened: 'weakened',
  moved: 'moved',
  merged: 'end',
  withdrawn: 'end',
}

/**
 * A chart of what a page promises, where it tells more than the list does: of one commitment the list says it all, and
 * with two days everything happens at one end or the other. More rows than these are no picture to take in.
 */
export function toChart(history: PageHistory, language: string): Chart | undefined {
  const changes = changesById(history)
  const rows = history.commitments
    .filter(({ isPromise }) => isPromise)
    .map((commitment) => ({ commitment, placed: datedChanges(commitment, changes) }))
    .filter(({ placed }) => placed.length > 0)
  const days = [...new Set(rows.flatMap(({ placed }) => placed.map(({ when }) => when.day)))].sort()
  const [from, to] = [days[0], days.at(-1)]
  if (!from || !to || rows.length < MIN_ROWS || rows.length > MAX_ROWS || days.length < MIN_DAYS) return undefined
  const scale = toScale(from, to)
  return { rows: rows.map((row) => toRow(row, scale, language)), from, to, years: yearsBetween(from, to, scale) }
}

type Dated = PlacedChange & { when: When }

function datedChanges({ changeIds }: CommitmentHistory, changes: ReadonlyMap<string, PlacedChange>): Dated[] {
  return changeIds
    .flatMap((id) => changes.get(id) ?? [])
    .flatMap((placed) => (placed.revision.when ? [{ ...placed, when: placed.revision.when }] : []))
}

type Scale = (day: string) => number

function toScale(from: string, to: string): Scale {
  const [start, end] = [Date.parse(from), Date.parse(to)]
  const toPercent = (day: string) => START + ((Date.parse(day) - start) / (end - start)) * (END - START)
  return (day) => Math.round(toPercent(day) * 10) / 10
}

interface Row {
  commitment: CommitmentHistory
  placed: readonly Dated[]
}

function toRow({ commitment: { id, wording, status }, placed }: Row, scale: Scale, language: string): ChartRow {
  const marks = placed.map(({ change, when }) => ({
    mark: change.after ? (change.kind === 'moved' ? 'moved' : markOf[change.kind]) : 'end',
    at: scale(when.day),
    isSure: when.certainty === 'on',
  }))
  const words = placed.map(({ change, revision, when }) => {
    return `${nameOfKind(change.kind, revision)} ${describeWhen(when, language)}`
  })
  const stands = status === 'standing' ? ['stands'] : []
  return { id, title: wording.title, marks, spans: toSpans(marks), words: [...words, ...stands].join('; ') }
}

function toSpans(marks: readonly ChartMark[]): { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = []
  let from: number | undefined
  for (const { mark, at } of marks) {
    if (mark !== 'end') from ??= at
    else if (from !== undefined) {
      spans.push({ from, to: at })
      from = undefined
    }
  }
  return from === undefined ? spans : [...spans, { from, to: 100 }]
}

function yearsBetween(from: string, to: string, scale: Scale): Chart['years'] {
  const [first, last] = [from, to].map((day) => Number(day.slice(0, 4)))
  const years = Array.from({ length: Math.max(0, (last ?? 0) - (first ?? 0)) }, (_, index) => (first ?? 0) + index + 1)
  // A clock that is wrong by centuries makes no lines by the thousand.
  const step = [1, 5, 25, 100].find((count) => years.length <= count * MAX_YEARS) ?? 500
  return years
    .filter((year) => year % step === 0)
    .map((year) => ({ year, at: scale(`${String(year).padStart(4, '0')}-01-01`) }))
}
