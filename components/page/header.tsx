import { SearchOpener } from '#components/search/search-opener'
import type { SiteConfig } from '#lib/content/site-config'
import { ThemeSwitch } from './theme-switch'

/** The site's name, its navigation with the current page marked, search, and the theme. */
export function Header({ config, current }: { config: SiteConfig; current: string | undefined }) {
  return (
    <header className="site-header mx-auto flex max-w-page flex-wrap items-center gap-x-8 gap-y-2">
      <a className="site-name" href="/">
        {config.title}
      </a>
      <SearchOpener />
      <ThemeSwitch />
      {config.navigation.length > 0 && (
        <nav aria-label="Main">
          <ul className="flex list-none flex-wrap gap-x-6 gap-y-1 p-0">
            {config.navigation.map(({ title, url }) => (
              <li key={url}>
                <a href={url} aria-current={url === current ? 'page' : undefined}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  )
}
