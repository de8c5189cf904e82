import { collectFindings, type Report } from '#lib/findings/finding'
import { isClosedToPages } from '#lib/links/reserved'
import { type Cascade, cascadeFolderOf, parseCascades } from './cascade'
import type { ContentFile } from './content-file'
import { folderKey } from './content-path'
import { type Page, type PageFile, type PageSetting, parsePageFile, toPage } from './page'
import { toPageUrl } from './page-url'
import { unknownTokens } from './permalinks'
import { placeOfFile } from './source-text'

/** What decides which pages there are, and where. */
export interface Publication {
  /** By section: the pattern of its pages' URLs. */
  permalinks: Readonly<Record<string, string>>
  /** The day that the site is published on, `YYYY-MM-DD`; without it no date lies in the future or past. */
  publishedAsOf?: string | undefined
  /** Whether drafts, pages of the future and pages that have expired are shown, as on a preview. */
  showsUnpublished?: boolean | undefined
}

/** The pages of a content tree. */
export interface PageTree {
  /** Those that are shown, in order of their files. */
  pages: Page[]
  /** Those that are left out because they are not published, by their file and by their URL. */
  unpublished: ReadonlyMap<string, Page>
}

/** Makes pages of all files; what is wrong with one that is left out is not reported. */
export function parsePages(files: readonly ContentFile[], publication: Publication, report: Report): PageTree {
  const split = files.flatMap((file) => parsePageFile(file, report) ?? [])
  const setting = toSetting(split, publication, report)
  const [shown, unpublished]: [Page[], Page[]] = [[], []]
  for (const file of split) {
    const { findings, report: hold } = collectFindings()
    const page = toPage(file, setting, hold)
    const isShown = publication.showsUnpublished || page.unpublished === undefined
    if (isShown) for (const found of findings) report(found.rule, found, found.message, found.hint)
    ;(isShown ? shown : unpublished).push(page)
  }
  return {
    pages: withVersions(withoutDuplicates(shown, report)),
    unpublished: new Map(unpublished.flatMap((page) => keysOf(page).map((key) => [key, page] as const))),
  }
}

function keysOf({ path, url }: Page): string[] {
  return [path, toPageUrl(path), url]
}

function toSetting(split: readonly PageFile[], publication: Publication, report: Report): PageSetting {
  const sections = new Set(split.flatMap(({ path }) => cascadeFolderOf(path) ?? []))
  return {
    permalinks: toPatterns(publication.permalinks),
    isSection: (folder) => /^[^/]*\/$/.test(folder) || sections.has(folder),
    cascades: new Map(split.flatMap((file) => cascadesOf(file, report))),
    publishedAsOf: publication.publishedAsOf,
  }
}

/** The patterns by folder in lower case; one with a token that there isn't makes no URLs. */
function toPatterns(permalinks: Publication['permalinks']): Map<string, string> {
  const right = Object.entries(permalinks).filter(([, pattern]) => unknownTokens(pattern).length === 0)
  return new Map(right.map(([section, pattern]) => [folderKey(section), pattern]))
}

function cascadesOf({ path, document }: PageFile, report: Report): [string, Cascade[]][] {
  const written = Object.keys(document?.value ?? {}).find((name) => name.toLowerCase() === 'cascade')
  if (!document || written === undefined) return []
  const folder = cascadeFolderOf(path)
  if (folder !== undefined) return [[folder, parseCascades(document, written, report)]]
  const place = document.placeOf([written], 'key')
  const hint = "Move it into the `_index.md` of the pages' folder."
  report('front-matter-unknown', place, '`cascade` does nothing outside of `_index.md`.', hint)
  return []
}

/** The pages, of which earlier versions name the URL that the page has now, whatever its file says. */
function withVersions(pages: readonly Page[]): Page[] {
  const current = new Map(pages.map((page) => [toPageUrl(page.path), page.url]))
  return pages.map((page) => {
    const of = page.version && current.get(page.version.of)
    return page.version && of ? { ...page, version: { ...page.version, of } } : page
  })
}

/** The pages, of which each URL has one; where upper and lower case are the same, it has one, too. */
function withoutDuplicates(pages: readonly Page[], report: Report): Page[] {
  const first = new Map<string, Page>()
  for (const page of pages) {
    const key = page.url.toLowerCase()
    const other = first.get(key)
    if (isClosedToPages(page.url)) {
      const message = `The site itself answers at \`${page.url}\`.`
      report('url-duplicate', placeOfFile(page.path), message, duplicateHint(page))
    } else if (other) {
      report('url-duplicate', placeOfFile(page.path), duplicateMessage(page, other), duplicateHint(page, other))
    } else {
      first.set(key, page)
    }
  }
  return [...first.values()]
}

function duplicateMessage({ url }: Page, other: Page): string {
  const both = `Two files are published at \`${url}\`: \`${other.path}\` and this one`
  return url === other.url ? `${both}.` : `${both}, but for upper and lower case, which not all hosts tell apart.`
}

function duplicateHint(...pages: readonly Page[]): string {
  const isNamed = pages.some(({ path, url }) => url !== toPageUrl(path))
  if (pages.length === 1) return isNamed ? 'Give it another `slug` or `url`.' : 'Rename the file.'
  return isNamed ? 'Give one of them another `slug` or `url`.' : 'Rename or remove one of them.'
}
