import type { Root } from 'hast'
import { stretchOf } from '#lib/content/source-stretch'
import type { SourceText } from '#lib/content/source-text'
import { visit } from '#lib/tree/visit'
import { GIVE_ANOTHER, isOwnId } from './anchor'
import type { PageContext } from './context'

/**
 * Takes ids out that the page has already, in this text or before it: a link leads to the first of
 * several, and one written in HTML could stand before a section that others link to. Headings have
 * theirs by now, each its own.
 */
export function keepUniqueIds(tree: Root, source: SourceText, context: PageContext): void {
  const taken = new Set(context.anchors)
  visit(tree, 'element', ({ tagName, properties, position }) => {
    const { id } = properties
    if (typeof id !== 'string') return
    if (!/^h[1-6]$/.test(tagName) && (isOwnId(id) || taken.has(id))) {
      const message = `The page has the id \`${id}\` already.`
      context.report('anchor-duplicate', stretchOf(source, position), message, GIVE_ANOTHER)
      delete properties['id']
      return
    }
    taken.add(id)
    context.anchors.add(id)
  })
}
