import { toString as toText } from 'hast-util-to-string'
import type { Heading } from '#lib/markdown/rich-text'
import type { LoadedPage } from '#lib/pipeline'

/** The places of a page that have a name and an anchor, in order: its sections, and the headings of their texts. */
export function headingsOf({ page, blocks }: Pick<LoadedPage, 'page' | 'blocks'>): Heading[] {
  return blocks
    .flatMap(({ clauses }) => clauses)
    .flatMap(({ id, title, text }, index) => {
      // Where the page doesn't show its title by itself, the first section does.
      const isPageTitle = index === 0 && !page.showsTitle
      const own = id !== undefined && title && !isPageTitle ? [{ level: 2, id, text: toText(title.tree) }] : []
      return [...own, ...(text?.headings ?? [])]
    })
}
