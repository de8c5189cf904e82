import type { Clause } from '#lib/blocks/block'
import type { Look } from '#lib/blocks/design'

/** The classes of a list whose items stand side by side: as many as asked for, where there is room. */
export function columnsClass({ columns }: Pick<Look, 'columns'>): string {
  return columns === undefined ? 'items' : `items columns-${columns}`
}

/** A name for the item of a section that no other text of the page has. */
export function itemKey({ id }: Clause, index: number): string {
  return `${id}:${index + 1}`
}
