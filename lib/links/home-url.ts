import type { SiteIndex } from './site-index'

/** The URL of the page that stands at `/`: the one `site.yaml` names, else the tree's own, else the first. */
export function homeUrlOf({ config, pages, pageByUrl }: SiteIndex): string {
  const named = config.home
  if (named && pageByUrl.has(named)) return named
  return pageByUrl.has('/') ? '/' : (pages[0]?.url ?? '/')
}
