import type { Visit } from './visit'

/** A link, and the page it stands on. */
export interface PlacedLink {
  url: URL
  from: string
}

/** The links of pages. */
export function linksOf(visits: readonly Visit[]): PlacedLink[] {
  return visits.flatMap(({ path, links }) => links.map((link) => ({ url: new URL(link), from: path })))
}

/** Links by the path that they lead to. */
export function byPath(links: readonly PlacedLink[]): Map<string, PlacedLink[]> {
  const groups = new Map<string, PlacedLink[]>()
  for (const link of links) groups.set(link.url.pathname, [...(groups.get(link.url.pathname) ?? []), link])
  return groups
}

/** The id that a link's fragment names; browsers know `#` and `#top` without one. */
export function anchorOf({ url }: PlacedLink): string | undefined {
  const anchor = decodeURIComponent(url.hash.slice(1))
  return anchor === '' || anchor === 'top' ? undefined : anchor
}
