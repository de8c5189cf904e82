import type { TocEntry, TocPlace } from './toc'

/** An entry of the navigation as one page shows it. */
export interface TocLink {
  title: string
  url: string
  isCurrent: boolean
  /** The entries below it, if it is open on this page. */
  children: (TocLink | TocGap)[]
}

/** Entries that are left out of a long list: how many. */
export interface TocGap {
  skipped: number
}

/** How many neighbours of an entry a long list keeps, to either side. */
const NEIGHBOURS = 15

/**
 * The navigation of a handbook as one page shows it: the page's own branch is open, the others are their
 * topmost entries. A list of hundreds keeps its ends and the entries around the open one, so that the
 * page stays light.
 */
export function toBranch({ toc, entry, ancestors }: TocPlace): (TocLink | TocGap)[] {
  return toLinks(toc.entries, new Set([...ancestors, entry]), entry)
}

function toLinks(entries: readonly TocEntry[], open: ReadonlySet<TocEntry>, current: TocEntry): (TocLink | TocGap)[] {
  const at = Math.max(
    entries.findIndex((entry) => open.has(entry)),
    0,
  )
  const start = at - NEIGHBOURS > 2 ? at - NEIGHBOURS : 0
  const end = at + NEIGHBOURS < entries.length - 3 ? at + NEIGHBOURS + 1 : entries.length
  const toLink = (entry: TocEntry): TocLink => ({
    title: entry.title,
    url: entry.url,
    isCurrent: entry === current,
    children: open.has(entry) ? toLinks(entry.children, open, current) : [],
  })
  const gap = (skipped: number): TocGap[] => (skipped > 0 ? [{ skipped }] : [])
  return [
    ...entries.slice(0, start > 0 ? 1 : 0).map(toLink),
    ...gap(start - 1),
    ...entries.slice(start, end).map(toLink),
    ...gap(entries.length - end - 1),
    ...(end < entries.length ? entries.slice(-1).map(toLink) : []),
  ]
}
