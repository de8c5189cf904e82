import { alignTokens } from './align-tokens'
import { gapsOf } from './gaps'
import { keptMarker } from './kept-marks'
import type { Leaf } from './leaves'
import { addChange, type Ledger, type Mark, shorten, toMark } from './marks'
import { type Line, type Token, toLine } from './tokens'

/** A token that stays, perhaps with a mark of what changed but its words. */
export interface Kept {
  before: Token
  after: Token
  mark: Mark | undefined
}

/** Tokens between those that stay, with their marks. */
export interface Replaced {
  removed: Token[]
  added: Token[]
  del: Mark
  ins: Mark
}

/** What two leaves that belong together have and haven't in common, in order. */
export interface ComparedLine {
  before: Line
  after: Line
  stretches: (Kept | Replaced)[]
  /** What keeps what was removed and what was added apart. */
  separator: string
  /** For spaces that were added or removed between tokens that stay. */
  marks: { del: Mark; ins: Mark } | undefined
}

/** Compares the words of two leaves that belong together, and writes down what changed. */
export function compareLine(beforeLeaf: Leaf, afterLeaf: Leaf, ledger: Ledger): ComparedLine {
  const before = toLine(beforeLeaf)
  const after = toLine(afterLeaf)
  const pairs = alignTokens(before.tokens, after.tokens)
  const gaps = gapsOf(pairs, [before.tokens.length, after.tokens.length]).map((gap) => ({
    removed: before.tokens.slice(...gap.before),
    added: after.tokens.slice(...gap.after),
  }))
  const kept = pairs.flatMap(([i, j]) => {
    const [one, other] = [before.tokens[i], after.tokens[j]]
    return one && other ? [{ before: one, after: other }] : []
  })
  const words = {
    added: wordsOf(gaps.flatMap(({ added }) => added)),
    removed: wordsOf(gaps.flatMap(({ removed }) => removed)),
  }
  const changed = gaps.filter((gap) => gap.removed.length + gap.added.length > 0 && !isPicture(gap))
  const isSpaced = kept.some((token) => spaceChange(token) !== undefined)
  const marks =
    changed.length > 0 || isSpaced
      ? toMarks('changed', addChange(ledger, { kind: 'changed', ...words, ...excerpts(changed, kept) }))
      : undefined
  const markOf = keptMarker(beforeLeaf, afterLeaf, ledger)
  const stretches = gaps.flatMap((gap, index): (Kept | Replaced)[] => {
    const token = kept[index]
    const stays = token ? [{ ...token, mark: markOf(token) }] : []
    if (gap.removed.length + gap.added.length === 0) return stays
    return [{ ...gap, ...((isPicture(gap) ? undefined : marks) ?? pictureMarks(gap, ledger)) }, ...stays]
  })
  return { before, after, stretches, separator: afterLeaf.kind === 'code' ? '\n' : ' ', marks }
}

type Gap = Pick<Replaced, 'removed' | 'added'>
type Stays = Pick<Kept, 'before' | 'after'>

/** What became of the space before a token; undefined if nothing. At the start of a line there is none. */
function spaceChange({ before, after }: Stays): 'removed' | 'added' | undefined {
  if (before.hasSpace === undefined || after.hasSpace === undefined || before.hasSpace === after.hasSpace)
    return undefined
  return after.hasSpace ? 'added' : 'removed'
}

function wordsOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { words }) => sum + words, 0)
}

function toMarks(kind: 'changed' | 'picture', key: string): { del: Mark; ins: Mark } {
  return { del: toMark('del', kind, key), ins: toMark('ins', kind, key) }
}

/** Whether a picture took the place of another. */
function isPicture({ removed, added }: Gap): boolean {
  return (
    removed.length === 1 && added.length === 1 && [...removed, ...added].every(({ picture }) => picture !== undefined)
  )
}

function pictureMarks({ removed, added }: Gap, ledger: Ledger): { del: Mark; ins: Mark } {
  const [before, after] = [removed[0]?.picture?.source ?? '', added[0]?.picture?.source ?? '']
  return toMarks('picture', addChange(ledger, { kind: 'picture', before, after, added: 0, removed: 0 }))
}

/** What was removed and added, in short; where only spaces were, the words at the first. */
function excerpts(gaps: readonly Gap[], kept: readonly Stays[]): { before: string; after: string } {
  const join = (lists: readonly Token[][]) =>
    shorten(
      lists
        .filter((list) => list.length > 0)
        .map(textOf)
        .join(' … '),
    )
  if (gaps.length > 0)
    return { before: join(gaps.map(({ removed }) => removed)), after: join(gaps.map(({ added }) => added)) }
  const at = kept.findIndex((token) => spaceChange(token) !== undefined)
  const around = kept.slice(Math.max(0, at - 1), at + 2)
  return { before: join([around.map(({ before }) => before)]), after: join([around.map(({ after }) => after)]) }
}

/** What tokens say. */
export function textOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ hasSpace, parts, picture }) => {
      const text = parts.map(({ node }) => (node.type === 'text' ? node.value : '')).join('')
      return `${hasSpace ? ' ' : ''}${picture ? `[${picture.alt}]` : text}`
    })
    .join('')
}
