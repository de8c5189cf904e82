import { historyUrlOf, type PageHistory, type SiteHistory, type When } from './history'

/** What a history is known by elsewhere, and where it is. */
export interface PermanentUrls {
  /** A page's history, by a name for good, which a move of the page doesn't change: it is made with its first URL. */
  nameOf: (pageUrl: string) => string
  /** Where the history is now. */
  linkTo: (pageUrl: string) => string
}

/**
 * URLs of the histories of pages; one of a change or a commitment is that of an anchor on them. Those that name them are
 * no `tag:` URIs (RFC 4151): such a one needs a day on which its host was ours, which of old changes is not known, and
 * lasts no longer than the first URL of a page.
 */
export function toPermanentUrls(history: SiteHistory, origin: string): PermanentUrls {
  const names = namesIn(history)
  return {
    nameOf: (pageUrl) => origin + (names.get(pageUrl) ?? pathOf(pageUrl)),
    linkTo: (pageUrl) => origin + pathOf(pageUrl),
  }
}

const knownNames = new WeakMap<SiteHistory, ReadonlyMap<string, string>>()

/** Every page's feed needs those of all pages. */
function namesIn(history: SiteHistory): ReadonlyMap<string, string> {
  const names = knownNames.get(history) ?? toNames([...history.pages.values()])
  knownNames.set(history, names)
  return names
}

/**
 * The path that names each page's history. Where a page stands where another one stood before, the older one keeps
 * the name, and the later one is told apart by its first revision.
 */
function toNames(pages: readonly PageHistory[]): Map<string, string> {
  const taken = new Set<string>()
  const named = pages
    .toSorted((a, b) => compare(startOf(a), startOf(b)) || compare(a.url, b.url))
    .map((page) => {
      const path = pathOf(firstUrlOf(page))
      const name = taken.has(path) ? `${path}?from=${encodeURIComponent(page.revisions[0]?.key ?? page.url)}` : path
      taken.add(name)
      return [page.url, name] as const
    })
  return new Map(named)
}

function firstUrlOf({ url, revisions }: PageHistory): string {
  return revisions.find(({ movedFrom }) => movedFrom !== undefined)?.movedFrom ?? url
}

function pathOf(pageUrl: string): string {
  return encodeURI(historyUrlOf(pageUrl))
}

/** What has no date yet is the latest. */
function startOf({ revisions }: PageHistory): string {
  const when = revisions[0]?.when
  return when ? momentOf(when) : '~'
}

/** The second of a date (RFC 3339); of a day, its first. */
export function momentOf({ day, moment }: When): string {
  return moment ?? `${day}T00:00:00Z`
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
