import { ProjectGallery } from '#components/content/project-gallery'
import { Markdown } from '#components/markdown'
import type { ItemsBlock } from '#lib/blocks/block'
import { itemKey } from './items'
import { SectionFrame, SectionWords } from './section-frame'

/** Logos on even tiles, each with its name: the project gallery. */
export function Logos({ block, level }: { block: ItemsBlock<'logos'>; level: 1 | 2 }) {
  const [clause, ...logos] = block.clauses
  return (
    <SectionFrame clause={clause} level={level} look={block.look}>
      <SectionWords clause={clause} level={level} />
      <div className="prose">
        <ProjectGallery className="logos">
          {logos.map(({ text }, index) => text && <Markdown key={itemKey(clause, index)} tree={text.tree} />)}
        </ProjectGallery>
      </div>
    </SectionFrame>
  )
}
