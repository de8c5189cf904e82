import type { Page } from '#lib/content/page'
import type { PageContext } from '#lib/markdown/context'
import type { ListContent } from './collection-schema'
import { isOfType, passes } from './filter-pages'
import { sortPages } from './sort-pages'

/** The pages that a section lists, and how many there would be without `count` and `offset`. */
export interface SelectedPages {
  pages: Page[]
  total: number
}

/**
 * Selects pages as Hugo Blox's blocks do: by filters, then in order, then as many as are asked for.
 * Never the page itself, and no earlier versions.
 *
 * @param count how many, where the section doesn't say; 0 for all
 */
export function selectPages(content: ListContent, count: number, { page: self, site }: PageContext): SelectedPages {
  const { page_type: type, filters = {}, offset = 0, order } = content
  const matching = site.pages.filter(
    (page) => page !== self && !page.version && (!type || isOfType(page, type)) && passes(page, filters),
  )
  const ascending = content.sort_ascending ?? order === 'asc'
  const sorted = sortPages(matching, { by: content.sort_by ?? 'Date', ascending }, site.config.language)
  const limit = content.count ?? count
  return { pages: sorted.slice(offset, limit === 0 ? undefined : offset + limit), total: matching.length }
}
