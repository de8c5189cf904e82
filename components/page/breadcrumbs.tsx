/** The pages above this one, from the top down. */
export function Breadcrumbs({ pages }: { pages: readonly { title: string; url: string }[] }) {
  if (pages.length === 0) return null
  return (
    <nav className="breadcrumbs mb-3 text-sm" aria-label="Breadcrumb">
      <ol className="flex list-none flex-wrap gap-x-2 p-0">
        {pages.map(({ title, url }) => (
          <li key={url}>
            <a href={url}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
