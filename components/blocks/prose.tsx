import { Markdown } from '#components/markdown'
import type { ProseBlock } from '#lib/blocks/block'
import { ClauseHeading, headingId } from './clause-heading'
import { ClauseStyles } from './clause-styles'
import { FormerAnchors } from './former-anchors'

/** Words in one column, under a heading if the section has a title. */
export function Prose({ block, level }: { block: ProseBlock; level: 1 | 2 }) {
  const [clause] = block.clauses
  const { id, formerIds, title, subtitle, text } = clause
  const words = text && (
    <div className={text.styles.length > 0 ? 'prose styled' : 'prose'}>
      <ClauseStyles text={text} name={id ?? 'text'} />
      <Markdown tree={text.tree} />
    </div>
  )
  if (id === undefined) return words
  const isNamed = title !== undefined && level > 1
  return (
    <section id={id} aria-labelledby={isNamed ? headingId(id) : undefined}>
      <FormerAnchors ids={formerIds} />
      <ClauseHeading clause={clause} level={level} />
      {subtitle && (
        <p className="subtitle">
          <Markdown tree={subtitle.tree} />
        </p>
      )}
      {words}
    </section>
  )
}
