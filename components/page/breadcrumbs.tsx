/** The pages above this one, from the top down. */
export function Breadcrumbs({ pages }: { pages: readonly { title: string; url: string }[] }) {
  if (pages.length === 0) return null
  return (
    <nav className="breadcrumbs" aria-label="Breadcrumb">
      <ol>
        {pages.map(({ title, url }) => (
          <li key={url}>
            <a href={url}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
