import type { Element } from 'hast'
import type { Item } from './build-inline'
import { asRemoved, cleanNode } from './clean'
import type { Kept, Replaced } from './compare-line'
import type { Fragment, Step } from './fragments'
import type { Mark } from './marks'
import type { Token } from './tokens'

/** A piece of a line and which page it is from. */
export interface SidedItem extends Item {
  isBefore: boolean
  /** White space that belongs to no element. */
  isSpace?: boolean
}

/** What is shown of an element, without its children. */
export type Clean = (element: Element) => Element

/** Elements around words, each as what is shown of it, once for all words that it is around. */
export type CleanStep = (step: Step) => Step

export function stepCleaner(clean: Clean): CleanStep {
  const known = new Map<Step, Step>()
  return (step) => {
    const shown = known.get(step) ?? { element: clean(step.element) }
    known.set(step, shown)
    return shown
  }
}

export function toItem({ path, node }: Fragment, mark?: Mark): SidedItem {
  return { path, node, mark, isBefore: false }
}

/** A piece with only what is shown of its elements; none if nothing is. */
export function cleanItem<Piece extends Item>(
  item: Piece,
  { clean, cleanStep }: { clean: Clean; cleanStep: CleanStep },
): Piece[] {
  const [node] = cleanNode(item.node, clean)
  return node?.type === 'text' || node?.type === 'element' ? [{ ...item, path: item.path.map(cleanStep), node }] : []
}

/** White space that belongs to no element. */
function bridge(value: string, mark?: Mark): SidedItem {
  return { path: [], node: { type: 'text', value }, mark, isBefore: true, isSpace: true }
}

/** Whether a space has to stand before the next token on each side; undefined where it makes no difference. */
export interface Spacing {
  before: boolean | undefined
  after: boolean | undefined
}

/** A token that stays, with the space before it, or what became of that. */
export function keptItems({ before, after, mark }: Kept, leadMark: Mark | undefined, around: KeptContext): SidedItem[] {
  const { spacing, marks } = around
  const isAdded = spacing.before === false && spacing.after === true
  const isRemoved = spacing.before === true && spacing.after === false
  // White space that counts on one side alone would be between words of the other.
  const lead = spacing.after === undefined && spacing.before === false ? after.lead.filter(isEmpty) : after.lead
  const items = lead.map((part) => toItem(part, isAdded && !isEmpty(part) ? marks?.ins : leadMark))
  const isMissing = spacing.after === undefined && spacing.before === true && lead.every(isEmpty)
  const space = isMissing ? [bridge(spaceOf(before))] : []
  const gone = isRemoved ? [bridge(spaceOf(before), marks?.del)] : []
  return [...space, ...items, ...gone, ...after.parts.map((part) => toItem(part, mark))]
}

interface KeptContext {
  spacing: Spacing
  /** For a space that was added or removed. */
  marks: { del: Mark; ins: Mark } | undefined
}

/** What a replacement stands in. */
interface ReplacedContext {
  next: Kept | undefined
  /** What keeps what was removed and what was added apart. */
  separator: string
  cleanStep: CleanStep
}

/**
 * What was removed, then what was added. A space before them that both sides have stands outside of the marks: white
 * space is one space, so that one may stand between them as well.
 *
 * @returns the pieces, and what is left to do about the space before the next token
 */
export function replacedItems(
  { removed, added, del, ins }: Replaced,
  { next, separator, cleanStep }: ReplacedContext,
): { items: SidedItem[]; spacing: Spacing } {
  const [gone, come] = [removed[0], added[0]]
  const first = { before: gone ?? next?.before, after: come ?? next?.after }
  const needs: Spacing = { before: first.before?.hasSpace, after: first.after?.hasSpace }
  const isShared = needs.before === undefined || needs.after === undefined || needs.before === needs.after
  const isGone = !isShared && !gone && needs.before === true
  const shared = isShared && (needs.before || needs.after) ? [bridge(spaceOf(first.before ?? first.after))] : []
  const before = isGone ? [bridge(spaceOf(first.before), del)] : shared
  const isInside = (index: number) => index > 0 || !isShared
  const goneItems = removed.flatMap((token, index) =>
    [...(isInside(index) ? token.lead.filter((part) => !isEmpty(part)) : []), ...token.parts].flatMap((part) =>
      cleanItem({ ...toItem(part, del), isBefore: true }, { clean: asRemoved, cleanStep }),
    ),
  )
  const comeItems = added.flatMap((token, index) =>
    [...(isInside(index) ? token.lead : token.lead.filter(isEmpty)), ...token.parts].map((part) => toItem(part, ins)),
  )
  const isApart = isShared && needs.before !== false && gone && come && (!next || isSpaced(next))
  return {
    items: [...before, ...goneItems, ...(isApart ? [bridge(separator)] : []), ...comeItems],
    spacing: {
      before: !gone && needs.before ? undefined : next?.before.hasSpace,
      after: !come && needs.after && isShared ? undefined : next?.after.hasSpace,
    },
  }
}

/** Whether both pages have a space before a token that stays; where one begins with it, whether the other has. */
function isSpaced({ before, after }: Kept): boolean {
  return (before.hasSpace ?? after.hasSpace ?? false) && (after.hasSpace ?? true)
}

/** Whether a fragment of what stands before a token is no white space. */
function isEmpty({ node }: Fragment): boolean {
  return node.type !== 'text'
}

function spaceOf(token: Token | undefined): string {
  return token?.lead.map(({ node }) => (node.type === 'text' ? node.value : '')).join('') || ' '
}
