import type { Page } from './page'

/** An entry of a handbook's navigation. */
export interface TocEntry {
  /** Plain text. */
  title: string
  /** A path on this site, or a URL; a heading over others leads to the first page below it. */
  url: string
  /** Whether it is a page of the handbook; else a heading, or a page elsewhere. */
  isPage: boolean
  children: TocEntry[]
}

/** A handbook: the pages of a folder, in the order of its `toc.yml` or `myst.yml`. */
export interface Toc {
  /** The file that says the order, below the content folder. */
  path: string
  title: string
  entries: TocEntry[]
  /** Where each of its pages stands, by the page's URL. */
  places: ReadonlyMap<string, TocPlace>
}

/** Where a page stands in its handbook. */
export interface TocPlace {
  toc: Toc
  entry: TocEntry
  /** The entries above it, from the top down. */
  ancestors: TocEntry[]
  previous: TocEntry | undefined
  next: TocEntry | undefined
}

/** Makes the handbook of its entries: each page knows its place. */
export function toToc({ path, title, entries }: Pick<Toc, 'path' | 'title' | 'entries'>): Toc {
  const places = new Map<string, TocPlace>()
  const toc: Toc = { path, title, entries, places }
  let last: TocPlace | undefined
  const visit = (entry: TocEntry, ancestors: TocEntry[]) => {
    if (entry.isPage && !places.has(entry.url)) {
      const place: TocPlace = { toc, entry, ancestors, previous: last?.entry, next: undefined }
      if (last) last.next = entry
      last = place
      places.set(entry.url, place)
    }
    for (const child of entry.children) visit(child, [...ancestors, entry])
  }
  for (const entry of entries) visit(entry, [])
  return toc
}

/** Where a page stands in its handbook, if it is in one. */
export function tocPlaceOf({ url }: Page, tocs: readonly Toc[]): TocPlace | undefined {
  for (const { places } of tocs) {
    const place = places.get(url)
    if (place) return place
  }
  return undefined
}
