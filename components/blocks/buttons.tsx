import { Markdown } from '#components/markdown'
import type { Clause } from '#lib/blocks/block'

/** Links that look like buttons; the first is the one to take. Several are a list. */
export function Buttons({ links = [] }: { links: Clause['links'] }) {
  const [first, ...others] = links
  if (!first) return null
  if (others.length === 0) {
    return (
      <p className="buttons">
        <span>
          <Markdown tree={first.tree} />
        </span>
      </p>
    )
  }
  return (
    <ul className="buttons">
      {links.map(({ source, tree }) => (
        <li key={`${source.line}:${source.indent}`}>
          <Markdown tree={tree} />
        </li>
      ))}
    </ul>
  )
}
