import type { GitBase } from '#lib/base'
import type { Base } from '#lib/checks/check'
import type { Site, SiteFolders } from '#lib/content/read-site'
import type { Finding } from '#lib/findings/finding'
import type { BaseCommit } from '#lib/git/base'
import { checkPage, checkWithPages, type PageOutcome } from '#lib/pipeline'
import { startThread, threadsFor } from './start-thread'

/** What a thread is told: where the site is, and how many of its pages are taken. */
export interface PageWork {
  folders: SiteFolders
  /** What to compare them with. */
  base: BaseCommit | undefined
  taken: Int32Array
}

/** With fewer pages, a thread takes as long to begin as it saves. */
const PAGES_PER_THREAD = 500

/**
 * What `checkSite` gives; the pages of a large site sooner, by as many threads as there are cores.
 *
 * @param sharing how many threads to begin besides this one, and the number of pages that are taken
 */
export async function checkSiteInParallel(
  site: Site,
  folders: SiteFolders,
  base: GitBase | undefined,
  { count = threadsFor(site.index.pages.length / PAGES_PER_THREAD), taken = noneTaken() }: Sharing = {},
): Promise<Finding[]> {
  const { pages } = site.index
  const work: PageWork = { folders, base: base && commitOf(base), taken }
  const threads = Array.from({ length: count }, () => startCheck(work))
  const outcomes = checkPages(site, base, taken)
  for (const outcomesThere of await Promise.all(threads)) {
    for (const [index, outcome] of outcomesThere ?? []) outcomes.set(index, outcome)
  }
  // What a thread took that didn't come to its end is done here.
  const all = pages.map((page, index) => outcomes.get(index) ?? checkPage(page, site, base))
  return checkWithPages(site, base, all)
}

interface Sharing {
  count?: number
  taken?: PageWork['taken']
}

/** The number of pages that are taken, as threads share it. */
export function noneTaken(): PageWork['taken'] {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
}

/** What a thread can be told of a base. */
function commitOf({ commit, date, branch }: BaseCommit): BaseCommit {
  return { commit, date, branch }
}

/** Checks the next page that nobody has taken, until there is none. */
export function checkPages(site: Site, base: Base | undefined, taken: Int32Array): Map<number, PageOutcome> {
  const outcomes = new Map<number, PageOutcome>()
  const { pages } = site.index
  for (;;) {
    const index = Atomics.add(taken, 0, 1)
    const page = pages[index]
    if (!page) return outcomes
    outcomes.set(index, checkPage(page, site, base))
  }
}

/** What a thread has found when it ends; undefined if it fails. */
export function startCheck(work: PageWork): Promise<Map<number, PageOutcome> | undefined> {
  return startThread('./check-pages-thread.ts', work)
}
