import type { Heading } from '#lib/markdown/rich-text'

/** A shorter list says no more than the page itself. */
const MIN_HEADINGS = 3

/** The headings that a list of contents is made of: those of the highest level, if there are enough. */
export function contentsOf(headings: readonly Heading[]): Heading[] {
  const top = Math.min(...headings.map(({ level }) => level))
  const entries = headings.filter(({ level }) => level === top)
  return entries.length >= MIN_HEADINGS ? entries : []
}

/** The list of contents of a long page. */
export function OnThisPage({ headings }: { headings: readonly Heading[] }) {
  return (
    <nav className="on-this-page" aria-labelledby="on-this-page:title">
      <p id="on-this-page:title">On this page</p>
      <ul>
        {headings.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${encodeURIComponent(id)}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
