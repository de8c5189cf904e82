import { findFile } from './find-file'
import { findOwn } from './find-own'
import { findMoved, findPage } from './find-page'
import type { SiteIndex } from './site-index'

/** The path on the site, or the URL, that a path means: a page by its file or its URL, a file, what the site adds to its pages, or a redirect's goal. */
export function findPath(path: string, site: SiteIndex): string | undefined {
  const found = findPage(path, site)?.url ?? findFile(path, site) ?? findOwn(path, site)
  return found === undefined ? findMoved(path, site) : encodePath(found)
}

/** A redirect's goal may name an anchor, which then counts. */
export function withRest(path: string, rest: string): string {
  return path.includes('#') ? path : path + rest
}

/** A path as a URL has it. */
export function encodePath(path: string): string {
  return encodeURI(path).replaceAll('#', '%23').replaceAll('?', '%3F')
}
