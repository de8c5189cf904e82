import { z } from 'zod'
import { stretchOfText } from '#lib/content/source-stretch'
import type { PageContext } from '#lib/markdown/context'
import { archiveSchema, toArchiveLink } from './archive-link'
import type { Block } from './block'
import { checkWords, namedWords } from './check-filters'
import { clauseParts, toClause } from './clause'
import { listDesignSchema, listFields } from './collection-schema'
import { toPageList } from './page-list'
import { type Section, sectionKind, type TextAt } from './section'
import { sectionSchema } from './section-schema'
import { type SelectedPages, selectPages } from './select-pages'

const contentSchema = z.strictObject({ ...listFields, archive: archiveSchema }).describe('What the section lists.')
const collectionSchema = sectionSchema('collection', {}).extend({ content: contentSchema, design: listDesignSchema })

/** How many pages a collection lists that doesn't say, as in Hugo Blox. */
const DEFAULT_COUNT = 5

/** Hugo Blox's `collection` block: pages by filters, in an order. */
export const collectionSection = sectionKind(collectionSchema, ({ id, design, content }, textAt, index): Section => {
  const parts = clauseParts({ id, content }, textAt, index)
  return {
    id: parts.id,
    title: parts.title,
    canTitlePage: true,
    toBlock: (context, titleLevel): Block => {
      const selected = selectPages(content, DEFAULT_COUNT, context)
      const isKnown = !checkWords(namedWords(content, textAt), context)
      if (isKnown && !content.filters?.exclude_past) reportEmpty(selected, textAt, context)
      const archive = toArchiveLink({ content, selected, textAt }, context)
      const clause = { ...toClause(parts, titleLevel, context), links: archive ? [archive] : [] }
      const list = toPageList(selected.pages, { design, textAt, parts, titleLevel }, context)
      return { kind: 'collection', clauses: [clause], ...list }
    },
  }
})

/** Reports a section that lists nothing, unless it may: there isn't always a next event. */
function reportEmpty({ total }: SelectedPages, textAt: TextAt, { report }: PageContext): void {
  const block = textAt('block')
  if (total > 0 || !block) return
  const hint = 'Ask for less in `filters`, or take the section out.'
  report('collection-empty', stretchOfText(block), 'No page passes the filters of this section.', hint)
}
