import type { SiteConfig } from '#lib/content/site-config'

/** The licence of the words, and links. */
export function Footer({ config: { title, footer } }: { config: SiteConfig }) {
  return (
    <footer className="site-footer">
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
        <ul>
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
