import { SEARCH_FILES, type SearchKind } from '#lib/search/search-urls'
import { createInstance, type Fragment, type Pagefind, type Place, type Result } from './pagefind.js'

/** A page in which something was found, and where. */
export interface FoundPage {
  title: string
  url: string
  places: Place[]
}

const PAGE: SearchKind = 'page'
let engine: Pagefind | undefined

/**
 * The pages in which all of these words are, the best first; each is asked for when it is to be shown.
 *
 * @param everywhere whether in earlier versions and histories, too
 * @throws if the index can't be had; the next call tries again
 */
export async function find(words: string, everywhere: boolean): Promise<Result[]> {
  engine ??= createInstance({
    basePath: SEARCH_FILES,
    baseUrl: '/',
    // The policy allows no workers, and an index of words is searched in a few milliseconds.
    noWorker: true,
    // The server says how long the list of the index's parts holds.
    metaCacheTag: '',
    excerptLength: 24,
  })
  try {
    const { results } = await engine.search(words, everywhere ? {} : { filters: { kind: PAGE } })
    return results
  } catch (error) {
    engine = undefined
    throw error
  }
}

/** What is to be shown of a page: its title, and the sections with the words. */
export async function toFoundPage(result: Result): Promise<FoundPage> {
  const { meta, url, sub_results, title, excerpt }: Fragment = await result.data()
  // Where the words are in the title alone, there is no section that has them.
  const places = sub_results.length > 0 ? sub_results : [{ title, url, excerpt }]
  return { title: meta.title ?? url, url, places }
}
