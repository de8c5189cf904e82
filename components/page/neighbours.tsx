import type { TocEntry, TocPlace } from '#lib/content/toc'

/** The pages before and after a page of a handbook. */
export function Neighbours({ place: { previous, next } }: { place: TocPlace }) {
  if (!previous && !next) return null
  return (
    <nav
      className="mt-6 flex max-w-measure flex-wrap justify-between gap-x-8 gap-y-2"
      aria-label="Previous and next page"
    >
      {previous && <Neighbour name="Previous" rel="prev" entry={previous} />}
      {next && <Neighbour name="Next" rel="next" entry={next} />}
    </nav>
  )
}

function Neighbour({ name, rel, entry: { title, url } }: { name: string; rel: string; entry: TocEntry }) {
  return (
    <p>
      {name}:{' '}
      <a href={url} rel={rel}>
        {title}
      </a>
    </p>
  )
}
