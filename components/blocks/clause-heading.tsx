import { Markdown } from '#components/markdown'
import type { Clause } from '#lib/blocks/block'
import { TITLE_ID } from '#lib/markdown/anchor'
import { holdsLink } from '#lib/markdown/holds-link'

/** The heading of a clause; below the page's title it is a link to itself, unless it holds one. */
export function ClauseHeading({ clause: { id, title }, level }: { clause: Clause; level: 1 | 2 }) {
  if (!title) return null
  if (level === 1) {
    return (
      <h1>
        <Markdown tree={title.tree} />
      </h1>
    )
  }
  return (
    <h2 id={headingId(id)}>
      {holdsLink(title.tree) ? (
        <Markdown tree={title.tree} />
      ) : (
        <a className="anchor" href={`#${id}`}>
          <Markdown tree={title.tree} />
        </a>
      )}
    </h2>
  )
}

/** The id that a section's `aria-labelledby` names; the section itself has the anchor. */
export function headingId(id: string | undefined): string {
  return `${id}${TITLE_ID}`
}
