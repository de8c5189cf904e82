import { Markdown } from '#components/markdown'
import type { CollectionBlock } from '#lib/blocks/block'
import { EntryList } from './entry-list'
import { SectionFrame, SectionWords } from './section-frame'

/** Pages of the site below the words of their section, and a link to all of them. */
export function Collection({ block, level }: { block: CollectionBlock; level: 1 | 2 }) {
  const [clause] = block.clauses
  return (
    <SectionFrame clause={clause} level={level} look={block.look} kind="collection">
      <SectionWords clause={clause} level={level} />
      <EntryList list={block} />
      {clause.links?.map((link) => (
        <p key="archive" className="mt-6">
          <Markdown tree={link.tree} />
        </p>
      ))}
    </SectionFrame>
  )
}
