import { CURRENT_PAGES, SEARCH_FILES } from '#lib/search/search-urls'
import { failures } from './fetch'
import { createInstance, type Fragment, type Pagefind, type Place, type Result } from './pagefind.js'

/** A page in which something was found, and where. */
export interface FoundPage {
  title: string
  url: string
  places: Place[]
}

let engine: Pagefind | undefined

/**
 * The pages in which all of these words are, the best first; each is asked for when it is to be shown.
 *
 * @param everywhere whether in earlier versions and histories, too
 * @throws if the index can't be had; the next call tries again
 */
export async function find(words: string, everywhere: boolean): Promise<Result[]> {
  return await attempt(async (pagefind) => {
    const { results } = await pagefind.search(words, everywhere ? {} : { filters: CURRENT_PAGES })
    return results
  })
}

/**
 * What is to be shown of a page: its title, and the sections with the words.
 *
 * @throws if it can't be had; the next search tries again
 */
export async function toFoundPage(result: Result): Promise<FoundPage> {
  return await attempt(async () => {
    const { meta, url, sub_results, title, excerpt }: Fragment = await result.data()
    // Where the words are in the title alone, there is no section that has them.
    const places = sub_results.length > 0 ? sub_results : [{ title, url, excerpt }]
    return { title: meta.title ?? url, url, places }
  })
}

/** What Pagefind couldn't load it doesn't ask for again: after a failure, another instance begins anew. */
async function attempt<Outcome>(action: (pagefind: Pagefind) => Promise<Outcome>): Promise<Outcome> {
  const pagefind = engine ?? start()
  engine = pagefind
  const before = failures.count
  try {
    const outcome = await action(pagefind)
    if (failures.count > before) throw new Error('A part of the index is missing.')
    return outcome
  } catch (error) {
    if (engine === pagefind) engine = undefined
    throw error
  }
}

function start(): Pagefind {
  return createInstance({
    basePath: SEARCH_FILES,
    baseUrl: '/',
    // The policy allows no workers, and an index of words is searched in a few milliseconds.
    noWorker: true,
    // The server says how long the list of the index's parts holds.
    metaCacheTag: '',
    excerptLength: 24,
  })
}
