import { ident } from 'css-tree'
import { z } from 'zod'
import type { SourceText } from '#lib/content/source-text'
import { toAnchor } from '#lib/markdown/anchor'
import type { PageContext } from '#lib/markdown/context'
import { toInlineText, toRichText } from '#lib/markdown/to-rich-text'
import type { Block, Clause } from './block'
import { type Section, sectionKind } from './section'

const markdownSchema = z.strictObject({
  block: z.literal('markdown').describe('The kind of the section.'),
  id: z
    .string()
    .regex(/^\S*$/, 'a word without spaces')
    .optional()
    .describe("The section's anchor. If not given, it is made from the title."),
  design: z
    .strictObject({
      columns: z
        .union([z.literal([1, 2]), z.literal(['1', '2'])])
        .optional()
        .describe('`2` sets the section beside its neighbours: consecutive ones form the commitments grid.'),
    })
    .optional()
    .describe('How the section is set.'),
  content: z
    .strictObject({
      title: z.string().optional().describe("The section's heading."),
      subtitle: z.string().optional().describe('A line below the heading.'),
      text: z.string().optional().describe('The words, in Markdown.'),
    })
    .describe('What the section says.'),
})

/** Hugo Blox's `markdown` block: a title, a subtitle and a text; in two columns it is a commitment. */
export const markdownSection = sectionKind(markdownSchema, ({ id, design, content }, textAt, index): Section => {
  const parts = {
    id: id || toAnchor(content.title ?? '') || `section-${index + 1}`,
    title: content.title?.trim() ? textAt('content', 'title') : undefined,
    subtitle: textAt('content', 'subtitle'),
    text: textAt('content', 'text'),
  }
  const isCommitment = Number(design?.columns) === 2
  return {
    id: parts.id,
    title: parts.title,
    canTitlePage: !isCommitment,
    toBlock: (context, titleLevel): Block => {
      const clause = toClause(parts, titleLevel, context)
      return isCommitment ? { kind: 'commitments', clauses: [clause] } : { kind: 'prose', clauses: [clause] }
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

interface ClauseParts {
  id: string
  title: SourceText | undefined
  subtitle: SourceText | undefined
  text: SourceText | undefined
}

function toClause({ id, title, subtitle, text }: ClauseParts, titleLevel: 1 | 2, context: PageContext): Clause {
  const options = {
    topLevel: title && titleLevel === 2 ? 3 : 2,
    scope: `#${ident.encode(id)}`,
    footnotePrefix: `${id}-`,
  }
  return {
    id,
    formerIds: context.formerAnchors.get(id) ?? [],
    title: title && toInlineText(title, context),
    subtitle: subtitle && toInlineText(subtitle, context),
    text: text && toRichText(text, options, context),
  }
}
