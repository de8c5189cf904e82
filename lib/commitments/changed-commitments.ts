import type { Base } from '#lib/checks/check'
import type { Page } from '#lib/content/page'
import { withSlash } from '#lib/content/page-url'
import type { Site } from '#lib/content/read-site'
import { decode } from '#lib/links/decode'
import { followRedirects } from '#lib/links/redirects'
import type { SiteIndex } from '#lib/links/site-index'
import type { LoadedPage } from '#lib/pipeline'
import type { Commitment } from './commitment'
import { commitmentsOf } from './commitments-of'
import { type CommitmentChange, compareCommitments } from './compare-commitments'
import type { IsSamePage } from './match-commitments'

/** Takes a page to its trees: `loadPage`. */
export type Load = (page: Page, site: SiteIndex) => LoadedPage

/** A site, what it is compared with, and how its pages are read. */
export interface ComparedSites {
  site: Site
  base: Pick<Base, 'site'>
  load: Load
}

/** What became of the commitments of pages whose files differ. */
export interface ChangedCommitments {
  changes: CommitmentChange[]
  isSamePage: IsSamePage
}

/**
 * What became of the commitments of a site since its base. Only pages whose files differ are read, and those that
 * include other files. Left out are pages that can't be read as they are written, on either side, and
 * pages that aren't published: a draft promises nothing. Earlier versions are compared with each other only; words
 * that are kept as such no longer stand.
 */
export function changedCommitments({ site, base, load }: ComparedSites): ChangedCommitments {
  const files = changedFiles(site, base.site)
  for (const file of [...brokenFiles(site), ...brokenFiles(base.site)]) files.delete(file)
  const isSamePage = samePages(site.index, base.site.index)
  const changes = [false, true].flatMap((isVersion) => {
    const isMeant = (page: Page) =>
      files.has(page.path) && page.unpublished === undefined && (page.version !== undefined) === isVersion
    const read = (index: SiteIndex) => index.pages.filter(isMeant).flatMap((page) => commitmentsIn(page, index, load))
    const readEarlier = (index: SiteIndex) =>
      index.pages.filter(isMeant).flatMap((page) => orNone(() => commitmentsIn(page, index, load)))
    const { language } = site.index.config
    return compareCommitments(readEarlier(base.site.index), read(site.index), { isSamePage, language })
  })
  return { changes, isSamePage }
}

export function commitmentsIn(page: Page, index: SiteIndex, load: Load): Commitment[] {
  return commitmentsOf(load(page, index), index)
}

/** What an earlier page would end the check with is no fault of the present site; that page's comparison tells of it. */
function orNone<T>(read: () => T[]): T[] {
  try {
    return read()
  } catch {
    return []
  }
}

/** The files whose text differs, or that are on one side only; and those that may include one that does. */
function changedFiles({ sources }: Site, { sources: before }: Site): Set<string> {
  const files = new Set<string>()
  for (const [file, text] of sources) {
    if (before.get(file) !== text || text.includes('{include}')) files.add(file)
  }
  for (const file of before.keys()) if (!sources.has(file)) files.add(file)
  return files
}

/** The files whose front matter, and so perhaps all of the page, couldn't be read. */
function brokenFiles({ findings }: Site): string[] {
  const broken = findings.filter(
    ({ rule, severity }) => severity === 'error' && /^(?:front-matter|section|file)-/.test(rule),
  )
  return broken.map(({ file }) => file)
}

/** Pages are the same by file or URL, or where the old URL leads to the new page. */
function samePages({ redirects, pageByUrl }: SiteIndex, base: SiteIndex): IsSamePage {
  const moved = new Map<string, string>()
  for (const { url } of base.pages) {
    if (pageByUrl.has(url)) continue
    const goal = followRedirects(url, redirects)
    if (goal !== undefined) moved.set(url, withSlash(decode(goal.replace(/[?#].*$/, ''))))
  }
  return (before, after) =>
    before.url === after.url || before.path === after.path || moved.get(before.url) === after.url
}
