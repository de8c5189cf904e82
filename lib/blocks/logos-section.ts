import type { Element, ElementContent, Root } from 'hast'
import { z } from 'zod'
import { toInlineText } from '#lib/markdown/to-rich-text'
import type { Clause } from './block'
import { filled } from './field-button'
import { toFieldLink } from './field-link'
import { toFieldPicture } from './field-picture'
import { type Item, itemsSection } from './items-section'
import { sectionKind, type TextAt } from './section'
import { entriesIn, sectionSchema, wordsFields } from './section-schema'

const logosList = z.array(
  z.strictObject({
    name: z.string().trim().min(1).describe('Whose logo it is.'),
    image: z.string().optional().describe('The picture: beside the page, or in `public/media/`.'),
    logo: z.string().optional().describe('The same as `image`.'),
    url: z.string().optional().describe('Where the logo leads.'),
    link: z.string().optional().describe('The same as `url`.'),
  }),
)

const logosSchema = sectionSchema('logos', {
  ...wordsFields,
  items: logosList.optional().describe('The logos, in order.'),
  logos: logosList.optional().describe('The same as `items`.'),
})
  .refine(({ content }) => content.items?.length || content.logos?.length, { path: ['content', 'items'] })
  .meta(entriesIn('items', 'logos'))

/** Hugo Blox's `logos` block: logos on even tiles, each with its name, as in the project gallery. */
export const logosSection = sectionKind(logosSchema, (fields, textAt, index) => {
  const { items: given, logos = [] } = fields.content
  const key = given ? 'items' : 'logos'
  const items = (given ?? logos).map((_, number) => toLogo(textAt, [key, number]))
  return itemsSection({ kind: 'logos', fields, items }, textAt, index)
})

function toLogo(textAt: TextAt, path: readonly [string, number]): Item {
  const fieldAt = (name: string) => filled(textAt('content', ...path, name))
  const name = fieldAt('name')
  const file = fieldAt('image') ?? fieldAt('logo')
  const url = fieldAt('url') ?? fieldAt('link')
  return (_, context): Clause => {
    const words = name && (url ? toFieldLink({ url, words: name }, context) : toInlineText(name, context))
    // The name beside it says what the picture shows.
    const picture = file && toFieldPicture(file, { alt: '' }, context)
    const text = words && { ...words, tree: toCard(words.tree, picture?.tree) }
    return { id: undefined, formerIds: [], title: undefined, subtitle: undefined, text }
  }
}

/** A card of the project gallery: picture and name, which are one link if the name is. */
function toCard(words: Root, picture: Root | undefined): Root {
  const [first] = words.children
  const link = words.children.length === 1 && first?.type === 'element' && first.tagName === 'a' ? first : undefined
  const title = element('project-title', link?.children ?? contentOf(words))
  const card = element('project-card', [...(picture ? contentOf(picture) : []), title])
  card.properties = { href: link?.properties['href'] }
  card.position = link?.position
  return { type: 'root', children: [card] }
}

function contentOf({ children }: Root): ElementContent[] {
  return children.filter((node) => node.type === 'element' || node.type === 'text')
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children }
}
