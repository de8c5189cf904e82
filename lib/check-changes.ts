import type { Base } from './checks/check'
import type { Page } from './content/page'
import type { Site } from './content/read-site'
import type { Finding } from './findings/finding'
import { isChangeRule } from './findings/rules'
import type { Changes } from './git/changed-lines'
import { homeUrlOf } from './links/home-url'
import { checkPage, checkWithPages, loadPage, type PageOutcome } from './pipeline'

/**
 * What is wrong with the lines of a site that have changed, and with the changes themselves. It loads no more
 * pages than it takes: those that have changed, and those that they link to.
 */
export function checkChanges(site: Site, base: Base | undefined, changes: Changes): Finding[] {
  const pages = pagesToCheck(site, changes.files)
  const checked = pages.map((page) => checkPage(page, site, base))
  const findings = checkWithPages(site, base, [...checked, ...linkedPages(site, pages, checked)])
  return findings.filter((finding) => isChangeRule(finding.rule) || changes.isChanged(finding))
}

/** The pages on which something can be found that lies in one of these files: what a page includes is its own. */
function pagesToCheck(site: Site, files: ReadonlySet<string>): readonly Page[] {
  const { pages } = site.index
  if ([...files].some((file) => concernsAll(site, file))) return pages
  return pages.filter(({ path }) => files.has(path))
}

/** Files that configure the site or a handbook, and pages that give others some of their fields. */
function concernsAll({ index, sources }: Site, file: string): boolean {
  const source = sources.get(file)
  if (source !== undefined) return source.includes('cascade')
  return !file.endsWith('.md') && !index.resources.has(file) && !index.unserved.has(file)
}

/** The pages that others link to, of which nothing but their anchors is asked. */
function linkedPages({ index }: Site, pages: readonly Page[], checked: readonly PageOutcome[]): PageOutcome[] {
  const checkedPages = new Set(pages)
  const paths = new Set(checked.flatMap(({ links }) => links.links.map(({ path }) => path)))
  const linked = Array.from(paths, (path) => index.pageByUrl.get(path === '/' ? homeUrlOf(index) : path))
  return [...new Set(linked)].flatMap((page) => {
    if (!page || checkedPages.has(page)) return []
    const { anchors } = loadPage(page, index)
    return { findings: [], links: { url: page.url, anchors, links: [] } }
  })
}
