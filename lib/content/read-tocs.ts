import type { Report } from '#lib/findings/finding'
import type { ContentFile } from './content-file'
import { folderOf } from './content-path'
import type { Page } from './page'
import { toPageUrl } from './page-url'
import { parseToc, type TocFile } from './parse-toc'
import { resolveToc, type TocTarget } from './resolve-toc'
import { placeOfFile } from './source-text'
import { type Toc, type TocEntry, toToc } from './toc'

interface Surroundings {
  pages: readonly Page[]
  /** The pages that are not published, by file. */
  unpublished: ReadonlyMap<string, Page>
  /** The URL that `home` in `site.yaml` names. */
  home: string | undefined
}

/**
 * The handbooks of a site, those of the deepest folders first, and its pages: the first page of a handbook
 * stands at its folder's URL if no other does.
 *
 * @param files those that `isTocFile` tells, in order of their paths
 */
export function toTocs(files: readonly ContentFile[], around: Surroundings, report: Report) {
  const written = onePerFolder(
    files.flatMap((file) => parseToc(file, report) ?? []),
    report,
  )
  const isBelow = (folder: string) => (page: Page) => page.path.startsWith(folder)
  const resolved = written.map((file) => {
    const pages = around.pages.filter(isBelow(folderOf(file.path)))
    return { file, targets: resolveToc(file, { pages, unpublished: around.unpublished }, report) }
  })
  reportUnlisted(resolved, around.pages, report)
  const pages = withLandingPages(resolved, around)
  const pageByPath = new Map(pages.map((page) => [page.path, page]))
  return { pages, tocs: resolved.map((contents) => toHandbook(contents, pageByPath)) }
}

interface Contents {
  file: TocFile
  targets: TocTarget[]
}

/** Of two files for one folder the first counts; deep folders come first. */
function onePerFolder(files: readonly TocFile[], report: Report): TocFile[] {
  const byFolder = new Map<string, TocFile>()
  for (const file of files) {
    const folder = folderOf(file.path)
    const first = byFolder.get(folder)
    if (!first) byFolder.set(folder, file)
    else report('toc-schema', placeOfFile(file.path), `\`${first.path}\` says the order, too.`, 'Keep one of the two.')
  }
  return [...byFolder.values()].sort((a, b) => b.path.split('/').length - a.path.split('/').length)
}

function reportUnlisted(contents: readonly Contents[], pages: readonly Page[], report: Report): void {
  const listed = new Set(contents.flatMap(({ targets }) => pathsOf(targets)))
  for (const { path, version } of pages) {
    const nearest = contents.find(({ file }) => path.startsWith(folderOf(file.path)))
    if (!nearest || version || listed.has(path)) continue
    const message = `\`${nearest.file.path}\` doesn't list this page, so the navigation doesn't lead to it.`
    report('toc-unlisted', placeOfFile(path), message, 'List it, or leave it to be reached by links.')
  }
}

function pathsOf(targets: readonly TocTarget[]): string[] {
  return targets.flatMap(({ path, children }) => [...(path === undefined ? [] : [path]), ...pathsOf(children)])
}

/** As in MyST, the first page of a handbook is what its folder's URL shows. */
function withLandingPages(contents: readonly Contents[], { pages, home }: Surroundings): Page[] {
  const taken = new Set([...pages.map(({ url }) => url), ...(home === undefined ? [] : ['/'])])
  const moved = new Map<string, string>()
  for (const { file, targets } of contents) {
    const url = toPageUrl(`${folderOf(file.path)}index.md`)
    const first = pages.find(({ path }) => path === targets[0]?.path)
    // A page whose front matter says its URL keeps that.
    if (first && first.url === toPageUrl(first.path) && !taken.has(url)) moved.set(first.url, url)
  }
  return pages.map((page) => {
    const version = page.version && { ...page.version, of: moved.get(page.version.of) ?? page.version.of }
    return { ...page, url: moved.get(page.url) ?? page.url, version }
  })
}

function toHandbook({ file, targets }: Contents, pageByPath: ReadonlyMap<string, Page>): Toc {
  const entries = toEntries(targets, pageByPath)
  return toToc({ path: file.path, title: file.title ?? entries[0]?.title ?? '', entries })
}

function toEntries(targets: readonly TocTarget[], pageByPath: ReadonlyMap<string, Page>): TocEntry[] {
  return targets.flatMap(({ path, url, title, isHidden, children: below }) => {
    if (isHidden) return []
    const children = toEntries(below, pageByPath)
    const page = path === undefined ? undefined : pageByPath.get(path)
    const leadsTo = page?.url ?? url ?? children[0]?.url
    if (leadsTo === undefined) return children
    const name = title ?? page?.shortTitle ?? page?.title ?? leadsTo
    return [{ title: name, url: leadsTo, isPage: page !== undefined, children }]
  })
}
