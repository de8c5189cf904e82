import type { ElementContent } from 'hast'
import { buildInline, type Item } from './build-inline'
import { asRemoved } from './clean'
import type { ComparedLine, Kept, Replaced } from './compare-line'
import type { Step } from './fragments'
import {
  type Clean,
  type CleanStep,
  cleanItem,
  keptItems,
  replacedItems,
  type SidedItem,
  type Spacing,
  stepCleaner,
  toItem,
} from './line-items'
import type { Mark } from './marks'
import { settlePaths } from './settle-paths'

/** Two lines as one: that of the page after, with what was removed where it stood. */
export function mergeLine({ stretches, after, separator, marks }: ComparedLine): ElementContent[] {
  const cleanStep = stepCleaner(asRemoved)
  const items: SidedItem[] = []
  let left: Spacing | undefined
  stretches.forEach((stretch, index) => {
    if (isKept(stretch)) {
      const spacing = left ?? { before: stretch.before.hasSpace, after: stretch.after.hasSpace }
      items.push(...keptItems(stretch, leadMarkOf(stretch, stretches[index - 1]), { spacing, marks }))
      left = undefined
      return
    }
    const next = stretches[index + 1]
    const replaced = replacedItems(stretch, { next: next && isKept(next) ? next : undefined, separator, cleanStep })
    items.push(...replaced.items)
    left = replaced.spacing
  })
  const all = [...items, ...after.tail.map((part) => toItem(part))]
  return buildInline(settlePaths(all, matesOf(stretches, cleanStep)))
}

/** One side of two lines, with what the other has not marked. */
export function sideOfLine(line: ComparedLine, side: 'before' | 'after', clean: Clean): ElementContent[] {
  const items = line.stretches.flatMap((stretch, index): Item[] => {
    const previous = line.stretches[index - 1]
    const mark = isKept(stretch) ? stretch.mark : side === 'before' ? stretch.del : stretch.ins
    const tokens = isKept(stretch) ? [stretch[side]] : side === 'before' ? stretch.removed : stretch.added
    const firstMark = isKept(stretch) ? leadMarkOf(stretch, previous) : undefined
    return tokens.flatMap(({ lead, parts }, at) => [
      ...lead.map((part) => toItem(part, at === 0 ? firstMark : mark)),
      ...parts.map((part) => toItem(part, mark)),
    ])
  })
  const cleanStep = stepCleaner(clean)
  const all = [...items, ...line[side].tail.map((part) => toItem(part))]
  return buildInline(all.flatMap((item) => cleanItem(item, { clean, cleanStep })))
}

function isKept(stretch: Kept | Replaced): stretch is Kept {
  return 'before' in stretch
}

/** White space between two tokens with one mark is within it. */
function leadMarkOf({ mark }: Kept, previous: Kept | Replaced | undefined): Mark | undefined {
  return previous !== undefined && isKept(previous) && previous.mark === mark ? mark : undefined
}

/** The elements of the page after that hold words which elements of the page before held, by these. */
function matesOf(stretches: readonly (Kept | Replaced)[], cleanStep: CleanStep): Map<Step, Step> {
  const mates = new Map<Step, Step>()
  for (const { before, after } of stretches.filter(isKept)) {
    let at = 0
    const path = after.parts[0]?.path ?? []
    for (const step of before.parts[0]?.path ?? []) {
      const index = path.findIndex(({ element }, depth) => depth >= at && element.tagName === step.element.tagName)
      const mate = path[index]
      if (!mate) continue
      at = index + 1
      if (!mates.has(cleanStep(step))) mates.set(cleanStep(step), mate)
    }
  }
  return mates
}
