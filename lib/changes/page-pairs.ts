import type { Page } from '#lib/content/page'
import type { Site } from '#lib/content/read-site'
import { toSearch } from './share-of-lines'

/** A page as it stood and as it stands; one of them is missing if it was added or removed. */
export type PagePair =
  | { before: Page; after: Page }
  | { before: undefined; after: Page }
  | { before: Page; after: undefined }

/** How much of a page's lines a file of another name must have to be the same page. */
const LEAST_SHARE = 0.5

/**
 * The pages of two sites, each with the one that it was: of the same file, else at the same URL, else of a
 * file with most of its lines. Those of the later site in its order, then those that are gone.
 */
export function pairPages(before: Site, after: Site): PagePair[] {
  const partners = new Map<Page, Page>()
  const taken = new Set<Page>()
  const take = (page: Page, partner: Page | undefined) => {
    if (!partner || taken.has(partner)) return
    partners.set(page, partner)
    taken.add(partner)
  }
  for (const page of after.index.pages) take(page, before.index.pageByPath.get(page.path))
  for (const page of after.index.pages) {
    if (!partners.has(page)) take(page, before.index.pageByUrl.get(page.url))
  }
  const gone = before.index.pages.filter((page) => !taken.has(page))
  const mostAlike = toSearch(gone, ({ path }) => before.sources.get(path) ?? '')
  for (const page of after.index.pages) {
    if (!partners.has(page)) take(page, mostAlike(after.sources.get(page.path) ?? '', LEAST_SHARE, taken))
  }
  return [
    ...after.index.pages.map((page) => ({ before: partners.get(page), after: page })),
    ...before.index.pages.filter((page) => !taken.has(page)).map((page) => ({ before: page, after: undefined })),
  ]
}
