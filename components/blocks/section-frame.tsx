import type { ReactNode } from 'react'
import { Markdown } from '#components/markdown'
import type { Clause } from '#lib/blocks/block'
import type { Look } from '#lib/blocks/design'
import { ClauseHeading, headingId } from './clause-heading'
import { ClauseText } from './clause-text'
import { FormerAnchors } from './former-anchors'

interface FrameProps {
  clause: Clause
  level: 1 | 2
  look?: Look | undefined
  /** The class of the section's kind. */
  kind?: string
  children?: ReactNode
}

/** A section with its anchors, named by its heading unless that is the page's. */
export function SectionFrame({ clause: { id, formerIds, title, since }, level, look, kind, children }: FrameProps) {
  const isNamed = title !== undefined && level > 1
  const classes = [kind, look?.isTinted && 'tinted'].filter(Boolean).join(' ')
  return (
    <section id={id} className={classes || undefined} aria-labelledby={isNamed ? headingId(id) : undefined}>
      <FormerAnchors ids={formerIds} />
      {children}
      {since && (
        <p className="permalink">
          <Markdown tree={since} />
        </p>
      )}
    </section>
  )
}

/** What a section says for itself: heading, subtitle and text. */
export function SectionWords({ clause, level }: { clause: Clause; level: 1 | 2 }) {
  const { id, subtitle, text } = clause
  return (
    <>
      <ClauseHeading clause={clause} level={level} />
      {subtitle && (
        <p className="subtitle">
          <Markdown tree={subtitle.tree} />
        </p>
      )}
      <ClauseText text={text} name={id ?? 'text'} />
    </>
  )
}
