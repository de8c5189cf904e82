import type { Redirect } from '#lib/links/redirects'
import { SEARCH_FILES } from '#lib/search/search-urls'
import { CARDS } from '#lib/sharing/card'
import { endingOf, fileTypes } from './file-types'
import type { Header, HeaderRules } from './headers'

/**
 * Headers as `next.config` has them: of two with one name, the later one counts. A file of a
 * type of its own is named: where there is none, the answer is a page. Files whose names carry a hash are marked where
 * it is known whether they are there (`adapter/guard-requests.ts`).
 */
export function toNextHeaders({ all, drawings, cards, types }: HeaderRules, files: readonly string[]) {
  const rule = (source: string, headers: readonly Header[]) => ({
    source,
    headers: headers.map(([key, value]) => ({ key, value })),
  })
  const named = files.flatMap((path) => {
    const headers = types.get(endingOf(path))
    return headers ? [rule(escapePath(encodeURI(path)), headers)] : []
  })
  return [rule('/:path*', all), rule('/:path*.svg', drawings), rule(`${CARDS}/:path*`, cards), ...named]
}

/**
 * The rewrite, as `next.config` has it, of every path that may be a file beside a page to the folder
 * that such files are served from; a path that is no such file is answered with the page for unknown paths.
 */
export function toNextRewrite(folder: string) {
  const endings = Object.keys(fileTypes).map((ending) => ending.replace('.', '\\.'))
  return { source: `/:path(.*\\.(?:${endings.join('|')}))`, destination: `${folder}/:path` }
}

/** The rewrite of the files that the site makes of its pages, feeds and Markdown, to the folder that their route is in. */
export function toNextMadeRewrite(folder: string) {
  return { source: '/:path((?:.*/)?history/feed\\.xml|.*\\.md)', destination: `${folder}/:path` }
}

/** The rewrite of what search asks for, files of no known types, to the folder that files are served from. */
export function toNextSearchRewrite(folder: string) {
  return { source: `${SEARCH_FILES}:path*`, destination: `${folder}${SEARCH_FILES}:path*` }
}

/** Redirects as `next.config` has them. */
export function toNextRedirects(redirects: readonly Redirect[]) {
  return redirects.map(({ from, to }) => ({
    source: escapePath(encodeURI(from)),
    destination: to,
    statusCode: 301 as const,
  }))
}

/** A path as a pattern of path-to-regexp that matches it alone. */
function escapePath(path: string): string {
  return path.replaceAll(/[\\:*?+(){}[\]|^$.!]/g, '\\$&')
}
