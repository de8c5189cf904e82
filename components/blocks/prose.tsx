import type { ProseBlock } from '#lib/blocks/block'
import { ClauseText } from './clause-text'
import { SectionFrame, SectionWords } from './section-frame'

/** Words in one column, under a heading if the section has a title. */
export function Prose({ block: { clauses, look }, level }: { block: ProseBlock; level: 1 | 2 }) {
  const [clause] = clauses
  if (clause.id === undefined) return <ClauseText text={clause.text} name="text" />
  return (
    <SectionFrame clause={clause} level={level} look={look}>
      <SectionWords clause={clause} level={level} />
    </SectionFrame>
  )
}
