import { z } from 'zod'
import type { Page } from '#lib/content/page'
import type { Block } from './block'
import { checkWords, namedTag, namedWords } from './check-filters'
import { clauseParts, toClause } from './clause'
import { listDesignSchema, listFields } from './collection-schema'
import { hasOne } from './filter-pages'
import { toPageList } from './page-list'
import { type Section, sectionKind } from './section'
import { sectionSchema } from './section-schema'
import { selectPages } from './select-pages'

const buttonSchema = z.strictObject({
  name: z.string().min(1).describe('What the button says.'),
  tag: z.string().min(1).describe('The tag whose pages it shows; `*` for all.'),
})

const contentSchema = z
  .strictObject({
    ...listFields,
    buttons: z.array(buttonSchema).optional().describe('The buttons that choose among the pages, in order.'),
    default_button_index: z.int().min(0).optional().describe('Which button is chosen at first; the first is `0`.'),
  })
  .describe('What the section lists.')
const portfolioSchema = sectionSchema('portfolio', {}).extend({ content: contentSchema, design: listDesignSchema })

/** Hugo Blox's `portfolio` block: a collection with buttons that choose pages by a tag. */
export const portfolioSection = sectionKind(portfolioSchema, ({ id, design, content }, textAt, index): Section => {
  const parts = clauseParts({ id, content }, textAt, index)
  const { buttons = [], default_button_index: chosen = 0 } = content
  const tags = buttons.flatMap(({ tag }, at) => (tag === '*' ? [] : namedTag(textAt('content', 'buttons', at, 'tag'))))
  return {
    id: parts.id,
    title: parts.title,
    canTitlePage: true,
    toBlock: (context, titleLevel): Block => {
      const { pages } = selectPages(content, 0, context)
      checkWords([...namedWords(content, textAt), ...tags], context)
      const list = toPageList(pages, { design: { view: 'card', ...design }, textAt, parts, titleLevel }, context)
      return {
        kind: 'portfolio',
        clauses: [toClause(parts, titleLevel, context)],
        ...list,
        buttons: buttons.map((button) => toButton(button, pages)),
        chosen: Math.min(chosen, buttons.length - 1),
      }
    },
  }
})

/** A button that chooses among the pages of a portfolio. */
export interface FilterButton {
  name: string
  /** The indices of the pages that it shows. */
  shown: ReadonlySet<number>
}

function toButton({ name, tag }: z.infer<typeof buttonSchema>, pages: readonly Page[]): FilterButton {
  const shown = pages.flatMap((page, index) => (tag === '*' || hasOne(page.tags, [tag]) ? index : []))
  return { name, shown: new Set(shown) }
}
