import { historyUrlOf } from '#lib/history/history'
import { SEARCH_URL } from '#lib/search/search-urls'

/** Pages that the site adds to those of the content. */
export const ownPages = {
  history: { url: historyUrlOf('/'), title: 'History' },
  contents: { url: SEARCH_URL, title: 'All pages' },
} as const
