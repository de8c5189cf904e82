import { ident } from 'css-tree'
import type { SourceText } from '#lib/content/source-text'
import type { PageContext } from '#lib/markdown/context'
import { type RichTextOptions, toInlineText, toRichText } from '#lib/markdown/to-rich-text'
import type { Clause, ItemsBlock, ItemsKind } from './block'
import { type ClauseParts, clauseParts, levelBelow, toClause } from './clause'
import { type Design, toLook } from './design'
import type { Section, TextAt } from './section'

/** An item, as it is written, that can become a clause of its section. */
export type Item = (place: ItemPlace, context: PageContext) => Clause

/** Where an item stands. */
interface ItemPlace {
  /** The level of its heading. */
  level: 2 | 3
  /** What its texts are rendered with. */
  options: RichTextOptions
}

interface WrittenItems<Kind extends ItemsKind> {
  kind: Kind
  fields: { id?: string | undefined; design?: Design; content: { title?: string | undefined } }
  items: readonly Item[]
}

/** A section that is words of its own and a list of items. */
export function itemsSection<Kind extends ItemsKind>(
  { kind, fields, items }: WrittenItems<Kind>,
  textAt: TextAt,
  index: number,
): Omit<Section, 'toBlock'> & { toBlock(context: PageContext, titleLevel: 1 | 2): ItemsBlock<Kind> } {
  const parts = clauseParts(fields, textAt, index)
  return {
    id: parts.id,
    title: parts.title,
    canTitlePage: true,
    toBlock: (context, titleLevel) => {
      const itemLevel = levelBelow(parts.title, titleLevel)
      const clause = toClause(parts, titleLevel, context)
      const clauses = items.map((toItem, number) => toItem(placeOf(parts, number, itemLevel), context))
      const look = toLook(fields.design, textAt('design', 'css_class'), context)
      return { kind, clauses: [clause, ...clauses], look, itemLevel }
    },
  }
}

function placeOf({ id }: ClauseParts, number: number, level: 2 | 3): ItemPlace {
  const options = { topLevel: level, scope: `#${ident.encode(id)}`, footnotePrefix: `${id}-${number + 1}-` }
  return { level, options }
}

/** An item of a name and words about it. */
export function toItemClause(
  { name, text }: { name: SourceText | undefined; text: SourceText | undefined },
  options: RichTextOptions,
  context: PageContext,
): Clause {
  return {
    id: undefined,
    formerIds: [],
    title: name && toInlineText(name, context),
    subtitle: undefined,
    text: text && toRichText(text, options, context),
  }
}
