import { ident } from 'css-tree'
import type { SourceText } from '#lib/content/source-text'
import { toAnchor } from '#lib/markdown/anchor'
import type { PageContext } from '#lib/markdown/context'
import { toInlineText, toRichText } from '#lib/markdown/to-rich-text'
import type { Clause } from './block'
import type { TextAt } from './section'

/** The words of a section, as they are written. */
export interface ClauseParts {
  id: string
  title: SourceText | undefined
  subtitle: SourceText | undefined
  text: SourceText | undefined
}

interface WrittenSection {
  id?: string | undefined
  content: { title?: string | undefined }
}

/** The words that every kind of section has: `title`, `subtitle` and `text` of its `content`, and its anchor. */
export function clauseParts({ id, content }: WrittenSection, textAt: TextAt, index: number): ClauseParts {
  return {
    id: id || toAnchor(content.title ?? '') || `section-${index + 1}`,
    title: content.title?.trim() ? textAt('content', 'title') : undefined,
    subtitle: textAt('content', 'subtitle'),
    text: textAt('content', 'text'),
  }
}

/** @param titleLevel the level of the title: headings in the text stand below it */
export function toClause({ id, title, subtitle, text }: ClauseParts, titleLevel: 1 | 2, context: PageContext): Clause {
  const options = {
    topLevel: levelBelow(title, titleLevel),
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

/** The level of headings in a section: below its title, if it has one. */
export function levelBelow(title: SourceText | undefined, titleLevel: 1 | 2): 2 | 3 {
  return title && titleLevel === 2 ? 3 : 2
}
