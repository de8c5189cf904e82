import { z } from 'zod'
import type { SourceText } from '#lib/content/source-text'
import { toRichText } from '#lib/markdown/to-rich-text'
import type { Block } from './block'
import { clauseParts, toClause } from './clause'
import { designFields, toLook } from './design'
import { type Section, sectionKind } from './section'
import { sectionSchema, wordsFields } from './section-schema'

const markdownSchema = sectionSchema('markdown', wordsFields).extend({
  design: z
    .strictObject({
      ...designFields,
      columns: z
        .union([z.literal([1, 2]), z.literal(['1', '2'])])
        .optional()
        .describe('`2` sets the section beside its neighbours: consecutive ones form the commitments grid.'),
    })
    .optional()
    .describe('How the section is set.'),
})

/** Hugo Blox's `markdown` block: a title, a subtitle and a text; in two columns it is a commitment. */
export const markdownSection = sectionKind(markdownSchema, (fields, textAt, index): Section => {
  const parts = clauseParts(fields, textAt, index)
  const isCommitment = Number(fields.design?.columns) === 2
  return {
    id: parts.id,
    title: parts.title,
    canTitlePage: !isCommitment,
    toBlock: (context, titleLevel): Block => {
      const look = toLook(fields.design, textAt('design', 'css_class'), context)
      const clause = toClause(parts, titleLevel, context)
      return isCommitment ? { kind: 'commitments', clauses: [clause] } : { kind: 'prose', clauses: [clause], look }
    },
  }
})

/** The one section of a plain page: its text, under the page's own title. */
export function plainSection(text: SourceText, dropsTitle: boolean): Section {
  return {
    id: undefined,
    title: undefined,
    canTitlePage: false,
    toBlock: (context) => {
      const rich = toRichText(text, { topLevel: 2, scope: '.plain > .prose', dropsTitle }, context)
      return {
        kind: 'prose',
        clauses: [{ id: undefined, formerIds: [], title: undefined, subtitle: undefined, text: rich }],
      }
    },
  }
}
