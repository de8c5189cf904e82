import { z } from 'zod'
import { buttonParts, buttonSchema, toButtons } from './field-button'
import { iconFields, toFieldIcon } from './field-icon'
import { type Item, itemsSection, toItemClause } from './items-section'
import { sectionKind, type TextAt } from './section'
import { sectionSchema, wordsFields } from './section-schema'

const featuresSchema = sectionSchema('features', {
  ...wordsFields,
  items: z
    .array(
      z.strictObject({
        name: z.string().describe('What the item is called.'),
        description: z.string().optional().describe('Words about it, in Markdown.'),
        ...iconFields,
        button: buttonSchema.optional().describe('A link below the words.'),
      }),
    )
    .min(1)
    .describe('The items, in order.'),
})

/** Hugo Blox's `features` block: short descriptions side by side, each with an icon. */
export const featuresSection = sectionKind(featuresSchema, (fields, textAt, index) => {
  const items = fields.content.items.map((_, number) => toFeature(textAt, number))
  return itemsSection({ kind: 'features', fields, items }, textAt, index)
})

function toFeature(textAt: TextAt, number: number): Item {
  const fieldAt = (name: string) => textAt('content', 'items', number, name)
  const parts = { name: fieldAt('name'), text: fieldAt('description') }
  const button = buttonParts(textAt, ['content', 'items', number, 'button'])
  return ({ level, options }, context) => {
    const icon = toFieldIcon(fieldAt('icon'), fieldAt('icon_pack'), context)
    const clause = toItemClause(parts, { ...options, topLevel: level + 1 }, context)
    return {
      ...clause,
      icon: icon && { type: 'root', children: [icon] },
      links: toButtons([button], context),
    }
  }
}
