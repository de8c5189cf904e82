import type { TocEntry } from '#lib/content/toc'
import type { SiteIndex } from '#lib/links/site-index'
import type { Fact, FactArea } from './changes'
import { differingEntries, toEntries } from './differing-entries'

/** The files that these facts are from. */
type FactFile = 'site.yaml' | 'urls.yaml'

const areas: readonly [FactArea, FactFile, (site: SiteIndex) => Map<string, string>][] = [
  ['Redirects', 'urls.yaml', ({ urls }) => new Map(Object.entries(urls.redirects))],
  ['Anchors', 'urls.yaml', ({ urls }) => anchorsOf(urls.anchors)],
  ['Navigation', 'site.yaml', navigationOf],
  ['Settings', 'site.yaml', settingsOf],
]

/**
 * What differs between two sites apart from their pages: navigation, redirects, anchors, settings.
 *
 * @param unread files of which nothing is said, as one side couldn't be read: what stands in for it is nobody's change
 */
export function siteFacts(before: SiteIndex, after: SiteIndex, unread: ReadonlySet<string> = new Set()): Fact[] {
  const facts = areas
    .filter(([, file]) => !unread.has(file))
    .flatMap(([area, , entriesOf]) =>
      differingEntries(entriesOf(before), entriesOf(after)).map((entry) => ({ area, page: undefined, ...entry })),
    )
  return unread.has('site.yaml') ? facts : [...facts, ...orderFacts(before, after)]
}

function anchorsOf(anchors: SiteIndex['urls']['anchors']): Map<string, string> {
  const pages = Object.entries(anchors)
  return new Map(
    pages.flatMap(([url, former]) =>
      Object.entries(former).map(([anchor, now]): [string, string] => [`${url}#${anchor}`, [now].flat().join(', ')]),
    ),
  )
}

/** Lists of links by their names: header, footer, and the entries of each handbook. */
function linkListsOf({ config, tocs }: SiteIndex): Map<string, readonly TocLink[]> {
  return new Map<string, readonly TocLink[]>([
    ['header', config.navigation],
    ['footer', [config.footer.licence ?? [], config.footer.links].flat()],
    ...tocs.map(({ path, entries }) => [path, allEntries(entries)] as const),
  ])
}

type TocLink = Pick<TocEntry, 'title' | 'url'>

function navigationOf(site: SiteIndex): Map<string, string> {
  const lists = Array.from(linkListsOf(site))
  return new Map(lists.flatMap(([list, links]) => links.map(({ title, url }) => [`${list}: ${url}`, title] as const)))
}

/** The lists in which the links that were there and are there have changed places. */
function orderFacts(before: SiteIndex, after: SiteIndex): Fact[] {
  const former = linkListsOf(before)
  return Array.from(linkListsOf(after)).flatMap(([list, links]) => {
    const was = inCommon(former.get(list) ?? [], links)
    const is = inCommon(links, former.get(list) ?? [])
    const fact = { area: 'Navigation', page: undefined, name: `${list}: order`, before: was, after: is } as const
    return was === is ? [] : [fact]
  })
}

function inCommon(links: readonly TocLink[], others: readonly TocLink[]): string {
  const urls = new Set(others.map(({ url }) => url))
  return links.flatMap(({ url }) => (urls.has(url) ? url : [])).join(', ')
}

function allEntries(entries: readonly TocEntry[]): TocEntry[] {
  return entries.flatMap((entry) => [entry, ...allEntries(entry.children)])
}

function settingsOf({ config: { navigation: _, footer: __, ...settings } }: SiteIndex): Map<string, string> {
  return toEntries(settings)
}
