import type { Data, Definition, Image, Link, Paragraph, PhrasingContent, Root } from 'mdast'
import { visit } from '#lib/tree/visit'

/**
 * Makes a figure of a picture with a title that stands alone in its paragraph, as the organisation's
 * render hook does. The title, which may hold Markdown, is the caption.
 *
 *     ![A map](map.png "The *map*.")   →   <figure><img alt="A map"><figcaption>The <em>map</em>.</figcaption></figure>
 *
 * @param parseCaption the words of a title as Markdown
 */
export function captionPictures(tree: Root, parseCaption: (title: string) => PhrasingContent[]): void {
  const definitions = new Map<string, Definition>()
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
  })
  visit(tree, 'paragraph', (paragraph) => {
    const holder = holderOfPicture(paragraph)
    const picture = holder && toImage(holder.children[0], definitions)
    if (!holder || !picture?.title) return
    holder.children = [{ ...picture, title: null }]
    const caption = withoutPlaces(parseCaption(picture.title))
    paragraph.data = named('figure', paragraph.data)
    paragraph.children.push({ type: 'emphasis', data: named('figcaption'), children: caption })
  })
}

/** What holds nothing but a picture: the paragraph, or a link that is all of it. */
function holderOfPicture(parent: Paragraph | Link): Paragraph | Link | undefined {
  const [only, ...others] = parent.children
  if (!only || others.length > 0) return undefined
  if (only.type === 'link') return holderOfPicture(only)
  return only.type === 'image' || only.type === 'imageReference' ? parent : undefined
}

function toImage(node: PhrasingContent | undefined, definitions: ReadonlyMap<string, Definition>): Image | undefined {
  if (node?.type !== 'imageReference') return node?.type === 'image' ? node : undefined
  const definition = definitions.get(node.identifier)
  return definition && { ...definition, type: 'image', alt: node.alt ?? '' }
}

function named(tagName: string, data?: Data): Data {
  return { ...data, hName: tagName }
}

/** The places in a title are none in the text. */
function withoutPlaces(content: PhrasingContent[]): PhrasingContent[] {
  for (const node of content) {
    visit(node, (child) => {
      delete child.position
    })
  }
  return content
}
