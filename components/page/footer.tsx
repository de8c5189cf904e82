import type { SiteConfig } from '#lib/content/site-config'

/** The licence of the words, and links. */
export function Footer({ config: { title, footer } }: { config: SiteConfig }) {
  return (
    <footer className="site-footer mx-auto flex max-w-page flex-wrap justify-between gap-x-8 gap-y-2 pt-5 pb-10 text-sm text-muted">
      {footer.licence && (
        <p>
          The words on this site are {title}’s, licensed{' '}
          <a href={footer.licence.url} rel="license">
            {footer.licence.title}
          </a>
          .
        </p>
      )}
      {footer.links.length > 0 && (
        <ul className="flex list-none flex-wrap gap-x-6 gap-y-1 p-0">
          {footer.links.map(({ title: name, url }) => (
            <li key={url}>
              <a href={url}>{name}</a>
            </li>
          ))}
        </ul>
      )}
    </footer>
  )
}
