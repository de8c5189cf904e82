import { pageTitleOf } from '#lib/content/page-title'
import { historyTitleOf, historyUrlOf, type SiteHistory } from '#lib/history/history'
import { listedPagesOf } from '#lib/links/relatives'
import type { SiteIndex } from '#lib/links/site-index'
import { toSections } from '#lib/links/site-sections'
import type { Heading } from '#lib/markdown/rich-text'

/** A page, and the places of it that have a name. */
export interface ListedPage {
  title: string
  url: string
  headings: readonly Heading[]
}

/** Pages that belong together. */
export interface Contents {
  id: string
  title: string
  pages: ListedPage[]
}

/**
 * Everything that the site has, by section; earlier versions and histories last.
 *
 * @param headingsAt the places of the page at a URL
 */
export function toContents(
  { config: { language }, pages }: SiteIndex,
  history: SiteHistory,
  headingsAt: (url: string) => readonly Heading[],
): Contents[] {
  const sections = toSections(listedPagesOf({ pages })).map((section) => ({
    title: section.title,
    pages: section.pages.map(({ title, url }) => ({ title, url, headings: headingsAt(url) })),
  }))
  const versions = pages.flatMap(({ title, url, version }) =>
    version ? [{ title: pageTitleOf({ title, version }, language), url, headings: [] }] : [],
  )
  const histories = [...history.pages.values()]
    .filter(({ revisions }) => revisions.length > 0)
    .map(({ title, url }) => ({ title: historyTitleOf(title), url: historyUrlOf(url), headings: [] }))
  const all = [...sections, { title: 'Earlier versions', pages: versions }, { title: 'History', pages: histories }]
  return all
    .filter(({ pages: listed }) => listed.length > 0)
    .map((section, index) => ({ id: `section:${index + 1}`, ...section }))
}
