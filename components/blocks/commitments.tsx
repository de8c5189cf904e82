import { toString as toText } from 'hast-util-to-string'
import { Markdown } from '#components/markdown'
import type { Clause, CommitmentsBlock } from '#lib/blocks/block'
import { ClauseHeading, headingId } from './clause-heading'
import { ClauseStyles } from './clause-styles'
import { FormerAnchors } from './former-anchors'

/** The commitments grid: equal clauses, each with its words, since when they stand, and a permanent link. */
export function Commitments({ block }: { block: CommitmentsBlock }) {
  return (
    <div className="commitments">
      {block.clauses.map((commitment) => (
        <Commitment key={commitment.id} clause={commitment} />
      ))}
    </div>
  )
}

function Commitment({ clause }: { clause: Clause }) {
  const { id, formerIds, title, subtitle, text, since } = clause
  return (
    <section className="commitment" id={id} aria-labelledby={title && headingId(id)}>
      <FormerAnchors ids={formerIds} />
      <ClauseHeading clause={clause} level={2} />
      <div className={text?.styles.length ? 'prose styled' : 'prose'}>
        {subtitle && (
          <p className="subtitle">
            <Markdown tree={subtitle.tree} />
          </p>
        )}
        {text && <ClauseStyles text={text} name={id ?? ''} />}
        {text && <Markdown tree={text.tree} />}
      </div>
      <p className="permalink">
        {since && <Markdown tree={since} />}
        <a href={`#${id}`} aria-label={`Permanent link: ${title ? toText(title.tree) : id}`}>
          Permanent link
        </a>
      </p>
    </section>
  )
}
