import { z } from 'zod'
import type { SourceText } from '#lib/content/source-text'
import type { PageContext } from '#lib/markdown/context'
import { toInlineText } from '#lib/markdown/to-rich-text'
import type { Clause, HeroBlock } from './block'
import { clauseParts, toClause } from './clause'
import { toLook } from './design'
import { buttonParts, buttonSchema, filled, toButtons } from './field-button'
import { pictureSchema, toPicture } from './field-picture'
import { type Section, sectionKind } from './section'
import { sectionSchema, wordsFields } from './section-schema'

const heroSchema = sectionSchema('hero', {
  ...wordsFields,
  announcement: z
    .strictObject({
      text: z.string().optional().describe('The news, in a few words.'),
      link: buttonSchema.optional().describe('Where to read more.'),
    })
    .optional()
    .describe('News above the title.'),
  image: pictureSchema.optional().describe('A picture beside the words.'),
  cta: buttonSchema.optional().describe('The button to press.'),
  cta_alt: buttonSchema.optional().describe('A second button.'),
  cta_note: z
    .strictObject({ label: z.string().optional().describe('The words.') })
    .optional()
    .describe('A line below the buttons.'),
  primary_action: buttonSchema.optional().describe('The same as `cta`.'),
  secondary_action: buttonSchema.optional().describe('The same as `cta_alt`.'),
})

/** Hugo Blox's `hero` block: what a site opens with; as the first section, its title is the page's. */
export const heroSection = sectionKind(heroSchema, (fields, textAt, index): Section => {
  const parts = clauseParts(fields, textAt, index)
  const { content } = fields
  const actions = [content.cta ? 'cta' : 'primary_action', content.cta_alt ? 'cta_alt' : 'secondary_action']
  const buttons = actions.map((name) => buttonParts(textAt, ['content', name]))
  const news = { text: textAt('content', 'announcement', 'text'), link: ['content', 'announcement', 'link'] }
  return {
    id: parts.id,
    title: parts.title,
    canTitlePage: true,
    toBlock: (context, titleLevel): HeroBlock => {
      const announcement = toLine(news.text, context)
      if (announcement) announcement.links = toButtons([buttonParts(textAt, news.link)], context)
      const clause = toClause(parts, titleLevel, context)
      const links = toButtons(buttons, context)
      const note = toLine(textAt('content', 'cta_note', 'label'), context)
      const others = [announcement, note].filter((line) => line !== undefined)
      const look = toLook(fields.design, textAt('design', 'css_class'), context)
      // It is what a reader sees first.
      const picture = toPicture(textAt, { path: ['content', 'image'], loading: 'eager' }, context)
      return { kind: 'hero', clauses: [{ ...clause, links, picture }, ...others], look, announcement, note }
    },
  }
})

/** A line of words that is no heading. */
function toLine(text: SourceText | undefined, context: PageContext): Clause | undefined {
  const words = filled(text)
  if (!words) return undefined
  return { id: undefined, formerIds: [], title: toInlineText(words, context), subtitle: undefined, text: undefined }
}
