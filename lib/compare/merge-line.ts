import type { Element, ElementContent } from 'hast'
import { buildInline, type Item } from './build-inline'
import { asRemoved, cleanNode } from './clean'
import { type ComparedLine, type Kept, type Replaced, spaceChange } from './compare-line'
import type { Fragment, Step } from './fragments'
import type { Mark } from './marks'
import { settlePaths } from './settle-paths'
import type { Token } from './tokens'

/** A piece of a line and which page it is from. */
export interface SidedItem extends Item {
  isBefore: boolean
}

/** Two lines as one: that of the page after, with what was removed where it stood. */
export function mergeLine(line: ComparedLine): ElementContent[] {
  const { stretches, after, separator } = line
  const cleaned = stepCleaner(asRemoved)
  const items = stretches.flatMap((stretch, index) => {
    if (isKept(stretch)) return keptItems(stretch, stretches[index - 1], line)
    const next = stretches[index + 1]
    const isSpaced = next === undefined || (isKept(next) && hasSpace(next))
    return replacedItems(stretch, { isSpaced, separator, cleaned })
  })
  return buildInline(settlePaths([...items, ...after.tail.map((part) => toItem(part))], stepsBy(stretches, cleaned)))
}

/**
 * One side of two lines, with what the other has not marked.
 *
 * @param clean what is shown of an element, without its children
 */
export function sideOfLine(line: ComparedLine, side: 'before' | 'after', clean: Clean): ElementContent[] {
  const items = line.stretches.flatMap((stretch, index): Item[] => {
    if (isKept(stretch)) {
      const { lead, parts } = stretch[side]
      const leadMark = leadMarkOf(stretch, line.stretches[index - 1])
      return [...lead.map((part) => toItem(part, leadMark)), ...parts.map((part) => toItem(part, stretch.mark))]
    }
    const tokens = side === 'before' ? stretch.removed : stretch.added
    const mark = side === 'before' ? stretch.del : stretch.ins
    return tokens.flatMap((token, at) => (at === 0 ? leadOutside(token, mark) : tokenItems(token, mark)))
  })
  const cleaned = stepCleaner(clean)
  const all = [...items, ...line[side].tail.map((part) => toItem(part))]
  return buildInline(all.flatMap((item) => cleanItem(item, { cleaned, clean })))
}

type Clean = (element: Element) => Element

function cleanItem<Piece extends Item>(item: Piece, { cleaned, clean }: { cleaned: Cleaned; clean: Clean }): Piece[] {
  const [node] = cleanNode(item.node, clean)
  return node?.type === 'text' || node?.type === 'element' ? [{ ...item, path: item.path.map(cleaned), node }] : []
}

function leadOutside({ lead, parts }: Token, mark: Mark): Item[] {
  return [...lead.map((part) => toItem(part)), ...parts.map((part) => toItem(part, mark))]
}

export function isKept(stretch: Kept | Replaced): stretch is Kept {
  return 'before' in stretch
}

/** Whether both pages have a space before a token that stays; where one begins with it, what the other has. */
function hasSpace({ before, after }: Kept): boolean {
  return (before.hasSpace ?? after.hasSpace ?? false) && (after.hasSpace ?? true)
}

/** White space between two tokens with one mark is within it. */
function leadMarkOf({ mark }: Kept, previous: Kept | Replaced | undefined): Mark | undefined {
  return previous !== undefined && isKept(previous) && previous.mark === mark ? mark : undefined
}

function keptItems(kept: Kept, previous: Kept | Replaced | undefined, { marks }: ComparedLine): SidedItem[] {
  const { before, after, mark } = kept
  const change = spaceChange(kept)
  const leadMark = leadMarkOf(kept, previous)
  // White space that the page after begins with is not between words of the page before.
  const shown = after.hasSpace === undefined && before.hasSpace === false ? after.lead.filter(isEmpty) : after.lead
  const lead = shown.map((part) => toItem(part, change === 'added' && isSpace(part) ? marks?.ins : leadMark))
  // The page after begins here, that before doesn't.
  const space = after.hasSpace === undefined && before.hasSpace ? [bridge(spaceOf(before))] : []
  const gone = change === 'removed' ? [bridge(spaceOf(before), marks?.del)] : []
  return [...space, ...lead, ...gone, ...after.parts.map((part) => toItem(part, mark))]
}

/** What a replacement stands in. */
interface Around {
  /** Whether a space follows on both sides, or nothing. */
  isSpaced: boolean
  separator: string
  cleaned: Cleaned
}

/**
 * What was removed, then what was added. A space before them that both have, or that the next token has as well, stands
 * outside of the marks: white space is one space.
 */
function replacedItems({ removed, added, del, ins }: Replaced, { isSpaced, separator, cleaned }: Around): SidedItem[] {
  const [gone, come] = [removed[0], added[0]]
  const isShared = gone && come ? gone.hasSpace === come.hasSpace : isSpaced
  const space = isShared ? spaceItems(gone, come) : []
  const goneItems = removed.flatMap((token, index) => {
    const lead = index === 0 && isShared ? [] : token.lead.filter(isSpace)
    return [...lead, ...token.parts].flatMap((part) => removedItem(part, del, cleaned))
  })
  const comeItems = added.flatMap((token, index) =>
    index === 0 && isShared ? partItems(token, ins) : tokenItems(token, ins),
  )
  const isApart = isShared && isSpaced && gone !== undefined && gone.hasSpace !== false && come !== undefined
  const between = isApart ? [bridge(separator)] : []
  return [...space, ...goneItems, ...between, ...comeItems]
}

function spaceItems(gone: Token | undefined, come: Token | undefined): SidedItem[] {
  if (come) return come.lead.map((part) => toItem(part))
  return gone?.hasSpace ? [bridge(spaceOf(gone))] : []
}

function tokenItems(token: Token, mark: Mark): SidedItem[] {
  return [...token.lead, ...token.parts].map((part) => toItem(part, mark))
}

function partItems({ parts }: Token, mark: Mark): SidedItem[] {
  return parts.map((part) => toItem(part, mark))
}

function toItem({ path, node }: Fragment, mark?: Mark): SidedItem {
  return { path, node, mark, isBefore: false }
}

/** White space that belongs to no element. */
function bridge(value: string, mark?: Mark): SidedItem {
  return { path: [], node: { type: 'text', value }, mark, isBefore: true }
}

function isSpace({ node }: Fragment): boolean {
  return node.type === 'text'
}

function isEmpty(part: Fragment): boolean {
  return !isSpace(part)
}

function spaceOf({ lead }: Token): string {
  return lead.map(({ node }) => (node.type === 'text' ? node.value : '')).join('')
}

/** Steps, each as what is shown of it. */
type Cleaned = (step: Step) => Step

function stepCleaner(clean: Clean): Cleaned {
  const known = new Map<Step, Step>()
  return (step) => {
    const shown = known.get(step) ?? { element: clean(step.element) }
    known.set(step, shown)
    return shown
  }
}

function removedItem(part: Fragment, mark: Mark, cleaned: Cleaned): SidedItem[] {
  return cleanItem({ ...part, mark, isBefore: true }, { cleaned, clean: asRemoved })
}

/** The elements after that hold words which elements before held, by these. */
function stepsBy(stretches: readonly (Kept | Replaced)[], cleaned: Cleaned): Map<Step, Step> {
  const steps = new Map<Step, Step>()
  for (const { before, after } of stretches.filter(isKept)) {
    let at = 0
    const path = after.parts[0]?.path ?? []
    for (const step of before.parts[0]?.path ?? []) {
      const index = path.findIndex(({ element }, depth) => depth >= at && element.tagName === step.element.tagName)
      const mate = path[index]
      if (!mate) continue
      at = index + 1
      if (!steps.has(cleaned(step))) steps.set(cleaned(step), mate)
    }
  }
  return steps
}
