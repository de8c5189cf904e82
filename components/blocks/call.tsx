import { Markdown } from '#components/markdown'
import type { CallBlock } from '#lib/blocks/block'
import { Buttons } from './buttons'
import { SectionFrame, SectionWords } from './section-frame'

/** What to do next: a card with a button, or a list of them. */
export function Call({ block: { kind, clauses, look }, level }: { block: CallBlock; level: 1 | 2 }) {
  const [clause] = clauses
  return (
    <SectionFrame clause={clause} level={level} look={look} kind={kind}>
      <div>
        <SectionWords clause={clause} level={level} />
        <Buttons links={clause.links} />
      </div>
      {clause.picture && <Markdown tree={clause.picture.tree} />}
    </SectionFrame>
  )
}
