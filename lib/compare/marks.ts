import type { Element, ElementContent, Properties } from 'hast'
import type { Change, ChangeHeading, ChangeKind } from './comparison'

/** What is put around a change; what follows each other with the same mark is one element. */
export interface Mark {
  tagName: 'ins' | 'del' | 'span'
  properties: Properties
}

/** What is known of a change when it is met. */
export type MetChange = Pick<Change, 'kind' | 'before' | 'after' | 'added' | 'removed' | 'isKept'>

/** The changes that were met so far, each by a key of its own. */
export interface Ledger {
  /** The ids of the page after. */
  afterIds: ReadonlySet<string>
  changes: Map<string, MetChange & { heading: ChangeHeading | undefined }>
  /** What follows stands under this heading. */
  heading: ChangeHeading | undefined
}

/** Writes down a change; the key goes into its marks. */
export function addChange(ledger: Ledger, change: MetChange): string {
  const key = String(ledger.changes.size)
  ledger.changes.set(key, { ...change, heading: ledger.heading })
  return key
}

/** Blocks, or cells, that are one change. */
export interface Run {
  kind: 'inserted' | 'deleted' | 'moved'
  /** Undefined until the first of them is met. */
  key: string | undefined
}

/** The mark of another block of a run, which is a change from its first on. */
export function markOfRun(ledger: Ledger, run: Run, tagName: 'ins' | 'del'): Mark {
  run.key ??= addChange(ledger, { kind: run.kind, before: '', after: '', added: 0, removed: 0 })
  const change = ledger.changes.get(run.key)
  // What moved up was met first where it is, what moved down where it was.
  if (change?.after === '' && tagName === 'ins') change.heading = ledger.heading
  return toMark(tagName, run.kind, run.key)
}

/** Counts what a block of a run says, on one of the sides; words that only moved are neither added nor removed. */
export function countIn(
  ledger: Ledger,
  { kind, key }: Run,
  { side, text, words }: { side: 'before' | 'after'; text: string; words: number },
): void {
  const change = ledger.changes.get(key ?? '')
  if (!change) return
  if (kind !== 'moved') change[side === 'before' ? 'removed' : 'added'] += words
  if (!change[side].endsWith('…')) change[side] = shorten(`${change[side]} ${text}`)
}

/** A mark of a change. */
export function toMark(tagName: Mark['tagName'], kind: ChangeKind, key: string, properties: Properties = {}): Mark {
  return { tagName, properties: { dataChange: kind, dataChangeId: key, ...properties } }
}

/** Some nodes with a mark around them. */
export function markNodes({ tagName, properties }: Mark, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: { ...properties }, children }
}

/** As much of a text as a list of changes shows. */
export function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  if (line.length <= 120) return line
  // Not half of a character.
  const start = line.slice(0, 120).replace(/[\uD800-\uDBFF]$/, '')
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), 80))}…`
}
