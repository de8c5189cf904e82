import { toString as toText } from 'hast-util-to-string'
import { z } from 'zod'
import { toAnchor, uniqueAnchor } from '#lib/markdown/anchor'
import { type Item, itemsSection, toItemClause } from './items-section'
import { sectionKind, type TextAt } from './section'
import { sectionSchema, wordsFields } from './section-schema'

const faqSchema = sectionSchema('faq', {
  ...wordsFields,
  items: z
    .array(
      z.strictObject({
        question: z.string().trim().min(1).describe('The question. Its words are its anchor.'),
        answer: z.string().describe('The answer, in Markdown.'),
      }),
    )
    .min(1)
    .describe('The questions, in order.'),
})

/** Hugo Blox's `faq` block: questions that open to show their answers, each with an anchor. */
export const faqSection = sectionKind(faqSchema, (fields, textAt, index) => {
  const items = fields.content.items.map((_, number) => toQuestion(textAt, number))
  return itemsSection({ kind: 'faq', fields, items }, textAt, index)
})

function toQuestion(textAt: TextAt, number: number): Item {
  const fieldAt = (name: string) => textAt('content', 'items', number, name)
  const parts = { name: fieldAt('question'), text: fieldAt('answer') }
  return ({ options }, context) => {
    const clause = toItemClause(parts, options, context)
    const words = clause.title ? toText(clause.title.tree) : ''
    const id = uniqueAnchor(toAnchor(words) || 'question', context.anchors)
    return { ...clause, id, formerIds: context.formerAnchors.get(id) ?? [] }
  }
}
