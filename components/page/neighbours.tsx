interface Props {
  previous: Neighbouring | undefined
  next: Neighbouring | undefined
}

interface Neighbouring {
  title: string
  url: string
}

/** The pages before and after a page of a handbook or a folder. */
export function Neighbours({ previous, next }: Props) {
  if (!previous && !next) return null
  return (
    <nav
      className="mt-6 flex max-w-measure flex-wrap justify-between gap-x-8 gap-y-2"
      aria-label="Previous and next page"
    >
      {previous && <Neighbour name="Previous" rel="prev" page={previous} />}
      {next && <Neighbour name="Next" rel="next" page={next} />}
    </nav>
  )
}

function Neighbour({ name, rel, page: { title, url } }: { name: string; rel: string; page: Neighbouring }) {
  return (
    <p>
      {name}:{' '}
      <a href={url} rel={rel}>
        {title}
      </a>
    </p>
  )
}
