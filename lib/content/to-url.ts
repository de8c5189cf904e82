import type { Report } from '#lib/findings/finding'
import type { Fields } from './page-fields'
import { toPageUrl, toSitePath, toSlug, toVersion, withSlash } from './page-url'
import { sectionOf, toPermalink } from './permalinks'
import type { SourceDocument } from './source-document'

/** What the site says of the URLs of its pages. */
export interface UrlSetting {
  /** By folder at the top, in lower case: the pattern of its pages' URLs. */
  permalinks: ReadonlyMap<string, string>
  isSection(folder: string): boolean
}

/** A page whose URL is asked for. */
export interface Addressed {
  path: string
  title: string
  date: string | undefined
  fields: Fields
  document: SourceDocument
}

/**
 * The URL of a page: that of `url`, else by the pattern of its section, else that of its place with
 * `slug` for the last part. Patterns and slugs are for pages, not for `_index.md`.
 */
export function parseUrl(page: Addressed, setting: UrlSetting, report: Report): string {
  const { path, fields, document } = page
  if (fields.url) return withSlash(toSitePath(fields.url.trim().replaceAll(/\s+/g, '-')).replace(/\.html?$/, ''))
  const slug = fields.slug ? toSlug(String(fields.slug)) : ''
  if (toVersion(path)) return toPageUrl(path)
  if (/(^|\/)_index\.md$/.test(path) || path === 'index.md') {
    if (slug) report('front-matter-unknown', document.placeOf(['slug'], 'key'), ...slugWords)
    return toPageUrl(path)
  }
  const pattern = setting.permalinks.get(sectionOf(path).toLowerCase())
  const url = pattern && toPermalink(pattern, { ...page, slug, isSection: setting.isSection })
  if (url) return url
  if (pattern) {
    const message = `The page has no \`date\`, which its URL \`${pattern}\` is made of.`
    report('permalink-date', document.placeOf([]), message, 'Add `date:`, or change `permalinks` in site.yaml.')
  }
  return slug ? withSlash(toSitePath(`${toPageUrl(path)}../${slug}`)) : toPageUrl(path)
}

const slugWords = ["A section's `slug` does nothing.", 'Rename the folder, or write `url`.'] as const

/** The path of a file (`/old/page.html`) that `url` asks for, which then leads to the page's URL. */
export function fileAliasesOf({ url }: Fields): string[] {
  const path = url ? toSitePath(url.trim()) : ''
  return /\.html?$/.test(path) ? [path] : []
}
