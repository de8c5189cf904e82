import type { Element, Properties, Root } from 'hast'
import { z } from 'zod'
import type { Path } from '#lib/content/source-document'
import type { SourceText } from '#lib/content/source-text'
import type { PageContext } from '#lib/markdown/context'
import { resolvePictures } from '#lib/markdown/resolve-pictures'
import type { RichText } from '#lib/markdown/rich-text'
import { filled } from './field-button'
import { startOf } from './field-link'
import type { TextAt } from './section'

/** A picture among the fields of a section. */
export const pictureSchema = z.strictObject({
  filename: z.string().optional().describe('The picture: beside the page, or in `public/media/`.'),
  alt: z.string().optional().describe('What the picture shows, for readers who do not see it.'),
})

/** A picture that a field names, as a tree: it is found, measured and reported like one in a text. */
export function toFieldPicture(file: SourceText, properties: Properties, context: PageContext): RichText {
  const picture: Element = {
    type: 'element',
    tagName: 'img',
    properties: { ...properties, src: file.value.trim() },
    children: [],
    position: startOf(file),
  }
  const tree: Root = { type: 'root', children: [picture] }
  resolvePictures(tree, file, context)
  return { source: file, tree, markdown: { type: 'root', children: [] }, headings: [], styles: [], addresses: [] }
}

/** The picture whose `filename` and `alt` are at `path`, if there is one. */
export function toPicture(
  textAt: TextAt,
  { path, ...properties }: { path: Path; loading?: 'eager' },
  context: PageContext,
): RichText | undefined {
  const file = filled(textAt(...path, 'filename'))
  const alt = textAt(...path, 'alt')?.value
  return file && toFieldPicture(file, { ...properties, ...(alt === undefined ? {} : { alt }) }, context)
}
