import { ident } from 'css-tree'
import type { PageContext } from '#lib/markdown/context'
import { toInlineText, toRichText } from '#lib/markdown/to-rich-text'
import type { Block, Clause } from './block'
import type { Section } from './section'

/**
 * Sections as blocks: consecutive sections in two columns form one commitments grid, every other is
 * a block of its own.
 *
 * @param titleLevel the heading level of a section's title; the first one is the page's own if `firstIsTitle`
 */
export function toBlocks(sections: readonly Section[], firstIsTitle: boolean, context: PageContext): Block[] {
  const blocks: Block[] = []
  for (const [index, section] of sections.entries()) {
    const clause = toClause(section, firstIsTitle && index === 0 ? 1 : 2, context)
    const last = blocks.at(-1)
    if (section.columns === 1) blocks.push({ kind: 'prose', ...clause })
    else if (last?.kind === 'commitments') last.commitments.push(clause)
    else blocks.push({ kind: 'commitments', commitments: [clause] })
  }
  return blocks
}

function toClause(section: Section, titleLevel: number, context: PageContext): Clause {
  const { id, title, subtitle, text, dropsTitle } = section
  const scope = id === undefined ? '#text' : `#${ident.encode(id)}`
  const topLevel = title && titleLevel > 1 ? titleLevel + 1 : 2
  return {
    id,
    formerIds: id === undefined ? [] : (context.formerAnchors.get(id) ?? []),
    title: title && toInlineText(title, context),
    subtitle: subtitle && toInlineText(subtitle, context),
    text: text && toRichText(text, { topLevel, scope, dropsTitle }, context),
  }
}
