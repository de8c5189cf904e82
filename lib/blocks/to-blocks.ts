import type { PageContext } from '#lib/markdown/context'
import type { Block } from './block'
import type { Section } from './section'

/**
 * Sections as blocks; commitments that follow each other form one grid.
 *
 * @param firstIsTitle whether the first section's title is the page's
 */
export function toBlocks(sections: readonly Section[], firstIsTitle: boolean, context: PageContext): Block[] {
  const blocks: Block[] = []
  for (const [index, section] of sections.entries()) {
    const block = section.toBlock(context, firstIsTitle && index === 0 ? 1 : 2)
    const last = blocks.at(-1)
    if (block.kind === 'commitments' && last?.kind === 'commitments') last.clauses.push(...block.clauses)
    else blocks.push(block)
  }
  return blocks
}
