import type { Site } from '#lib/content/read-site'
import type { ComparedSites } from './may-differ'
import type { PagePair } from './page-pairs'

/** What is reported of a file that isn't read, or not as it is written. */
const unreadRules = new Set(['file-unreadable', 'file-size', 'front-matter-syntax'])

/** The files of a site that can't be read: of pages, their front matter at least; of the site's own, all of them. */
function unreadFiles({ unread, findings }: Site): Set<string> {
  const broken = findings.filter(({ rule, severity }) => severity === 'error' && unreadRules.has(rule))
  return new Set([...unread, ...broken.map(({ file }) => file)])
}

/** Why the two sides of a page can't be compared, as a sentence, if a file of theirs that differs isn't read. */
export function unreadSides(sites: ComparedSites): (pair: PagePair) => string | undefined {
  const [before, after] = [unreadFiles(sites.before), unreadFiles(sites.after)]
  return (pair) => {
    const [former, present] = [pair.before ?? pair.after, pair.after ?? pair.before].map(({ path }) => path)
    if (former === undefined || present === undefined) return undefined
    const source = sites.after.sources.get(present)
    if (source !== undefined && source === sites.before.sources.get(former)) return undefined
    if (after.has(present)) return `\`${present}\` can't be read.`
    return before.has(former) ? `\`${former}\` could not be read before.` : undefined
  }
}
