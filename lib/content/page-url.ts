import { z } from 'zod'
import { joinPath } from '#lib/links/find-file'

/**
 * The URL that the place of a content file gives, as Hugo makes it: `open-practices/index.md` →
 * `/open-practices/`, `open-source/strategy.md` → `/open-source/strategy/`, `_index.md` → `/`.
 */
export function toPageUrl(path: string): string {
  const name = path.replace(/\.md$/, '').replace(/(^|\/)_?index$/, '')
  const url = name.toLowerCase().replaceAll(/\s+/g, '-')
  return url === '' ? '/' : `/${url.replace(/\/$/, '')}/`
}

/** Words as a part of a URL, as Hugo makes it of a slug or title: `Über Uns & Co` → `über-uns-co`. */
export function toSlug(words: string): string {
  const kept = words.toLowerCase().replaceAll(/[^\p{L}\p{N}\p{M}\s._~@/-]/gu, '')
  return kept.trim().replaceAll(/\s+/g, ' ').replaceAll(/ ?- ?/g, '-').replaceAll(' ', '-')
}

/**
 * A path on the site as front matter writes it, in one form: from the root, without `.`, `..` and
 * `index.html`, with a slash at the end unless it names a file (`.html`). Its case stays, as in Hugo; half a character,
 * which YAML can write and no URL can hold, is `\uFFFD`.
 */
export function toSitePath(written: string): string {
  const path = joinPath('', written.trim().toWellFormed()).replace(/\/index\.html$/, '/')
  return /\.html?$/.test(path) ? path : withSlash(path)
}

/** A path in the form that a page's URL has. */
export function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`
}

/** `/about/funding/index.md` → `/about/funding/`, `/a/b.md` → `/a/b/`, `/a/index.html` → `/a/`. */
export function withoutFileName(path: string): string {
  return path.endsWith('.md') ? toPageUrl(path.slice(1)) : path.replace(/\/index\.html$/, '/')
}

/** The URL that a path has if it means a page, by its file or otherwise. */
export function toFolder(path: string): string {
  return withSlash(withoutFileName(path))
}

/** The path that an alias means: one without a slash at its beginning starts from above the page. */
export function toAliasPath(alias: string, pageUrl: string): string {
  return toSitePath(alias.startsWith('/') ? alias : `${pageUrl}../${alias}`)
}

/** The earlier version that a file holds: `open-practices/versions/2025-09-12.md`. */
export interface VersionPath {
  /** The URL of the page as it is now. */
  of: string
  /** The day as of which the words stood, `YYYY-MM-DD`. */
  date: string
}

/** What a file's path says of it being an earlier version of a page, if it does. */
export function toVersion(path: string): VersionPath | undefined {
  const [, folder, date] = /^(.*\/)?versions\/(\d{4}-\d{2}-\d{2})\.md$/.exec(path) ?? []
  return date && z.iso.date().safeParse(date).success ? { of: toPageUrl(`${folder ?? ''}index.md`), date } : undefined
}
