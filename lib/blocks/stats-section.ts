import { z } from 'zod'
import { type Item, itemsSection, toItemClause } from './items-section'
import { sectionKind, type TextAt } from './section'
import { sectionSchema, wordsFields } from './section-schema'

const statsSchema = sectionSchema('stats', {
  ...wordsFields,
  items: z
    .array(
      z.strictObject({
        statistic: z.string().trim().min(1).describe('The figure, between quotes: `"1,000+"`.'),
        description: z.string().describe('What it counts, in Markdown.'),
      }),
    )
    .min(1)
    .describe('The figures, in order.'),
})

/** Hugo Blox's `stats` block: figures side by side, each with what it counts. */
export const statsSection = sectionKind(statsSchema, (fields, textAt, index) => {
  const items = fields.content.items.map((_, number) => toStatistic(textAt, number))
  return itemsSection({ kind: 'stats', fields, items }, textAt, index)
})

function toStatistic(textAt: TextAt, number: number): Item {
  const fieldAt = (name: string) => textAt('content', 'items', number, name)
  const parts = { name: fieldAt('statistic'), text: fieldAt('description') }
  return ({ options }, context) => toItemClause(parts, options, context)
}
