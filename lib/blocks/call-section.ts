import { z } from 'zod'
import type { CallBlock } from './block'
import { clauseParts, toClause } from './clause'
import { toLook } from './design'
import { buttonParts, buttonSchema, toButtons } from './field-button'
import { pictureSchema, toPicture } from './field-picture'
import { type Section, sectionKind } from './section'
import { entriesIn, sectionSchema, wordsFields } from './section-schema'

const cardSchema = sectionSchema('cta-card', {
  ...wordsFields,
  button: buttonSchema.optional().describe('The button to press.'),
  image: pictureSchema.optional().describe('A picture beside the words.'),
})

/** Hugo Blox's `cta-card` block: a card that says what to do next, with a button. */
export const ctaCardSection = sectionKind(cardSchema, (fields, textAt, index): Section => {
  const parts = clauseParts(fields, textAt, index)
  return {
    id: parts.id,
    title: parts.title,
    canTitlePage: true,
    toBlock: (context, titleLevel): CallBlock => {
      const clause = toClause(parts, titleLevel, context)
      const links = toButtons([buttonParts(textAt, ['content', 'button'])], context)
      const picture = toPicture(textAt, { path: ['content', 'image'] }, context)
      const look = toLook(fields.design, textAt('design', 'css_class'), context)
      return { kind: 'cta-card', clauses: [{ ...clause, links, picture }], look }
    },
  }
})

const buttonList = z.array(buttonSchema)

const listSchema = sectionSchema('cta-button-list', {
  ...wordsFields,
  buttons: buttonList.optional().describe('The buttons, in order.'),
  items: buttonList.optional().describe('The same as `buttons`.'),
})
  .refine(({ content }) => content.buttons?.length || content.items?.length, { path: ['content', 'buttons'] })
  .meta(entriesIn('buttons', 'items'))

/** Hugo Blox's `cta-button-list` block: links below one another, as wide as can be pressed with a thumb. */
export const ctaButtonListSection = sectionKind(listSchema, (fields, textAt, index): Section => {
  const parts = clauseParts(fields, textAt, index)
  const { buttons, items = [] } = fields.content
  const key = buttons ? 'buttons' : 'items'
  const links = (buttons ?? items).map((_, number) => buttonParts(textAt, ['content', key, number]))
  return {
    id: parts.id,
    title: parts.title,
    canTitlePage: true,
    toBlock: (context, titleLevel): CallBlock => {
      const clause = toClause(parts, titleLevel, context)
      const look = toLook(fields.design, textAt('design', 'css_class'), context)
      return { kind: 'cta-button-list', clauses: [{ ...clause, links: toButtons(links, context) }], look }
    },
  }
})
