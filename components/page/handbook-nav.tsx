import type { TocPlace } from '#lib/content/toc'
import { type TocGap, type TocLink, toBranch } from '#lib/content/toc-branch'

/** The navigation of the handbook that a page is in: its own branch is open. Folded up where there is no room. */
export function HandbookNav({ place }: { place: TocPlace }) {
  const { title } = place.toc
  return (
    <nav className="on-this-page handbook" aria-label={title}>
      <details>
        <summary>{title}</summary>
        <Branch links={toBranch(place)} />
      </details>
    </nav>
  )
}

function Branch({ links }: { links: readonly (TocLink | TocGap)[] }) {
  return (
    <ul>
      {links.map((link, index) =>
        'skipped' in link ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes.
          <li key={index}>… {link.skipped} more</li>
        ) : (
          <li key={`${link.title} ${link.url}`}>
            <a href={link.url} aria-current={link.isCurrent ? 'page' : undefined}>
              {link.title}
            </a>
            {link.children.length > 0 && <Branch links={link.children} />}
          </li>
        ),
      )}
    </ul>
  )
}
