import { z } from 'zod'
import type { SourceText } from '#lib/content/source-text'

/** Hugo Blox's `markdown` block: a title, a subtitle and a text. */
export const markdownSchema = z.strictObject({
  block: z.literal('markdown').describe('The kind of the section.'),
  id: z.string().optional().describe("The section's anchor. If not given, it is made from the title."),
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

export interface MarkdownSection {
  block: 'markdown'
  /** The section's anchor; undefined for the one section of a plain page. */
  id: string | undefined
  columns: 1 | 2
  title?: SourceText | undefined
  subtitle?: SourceText | undefined
  text: SourceText | undefined
  /** Whether the text begins with the page's title, which is shown elsewhere. */
  dropsTitle?: boolean
}

/** A section's fields, checked, as a section whose texts know their places. */
export function toMarkdownSection(
  { design }: z.infer<typeof markdownSchema>,
  { id, textAt }: { id: string; textAt(...path: string[]): SourceText | undefined },
): MarkdownSection {
  return {
    block: 'markdown',
    id,
    columns: Number(design?.columns ?? 1) === 2 ? 2 : 1,
    title: textAt('content', 'title'),
    subtitle: textAt('content', 'subtitle'),
    text: textAt('content', 'text'),
  }
}
