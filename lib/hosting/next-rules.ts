import type { Redirect } from '#lib/links/redirects'
import type { Header, HeaderRules } from './headers'

/** Headers as `next.config` has them: of two with one name, the later one counts. Next itself marks hashed files. */
export function toNextHeaders({ all, drawings }: HeaderRules) {
  const rule = (source: string, headers: readonly Header[]) => ({
    source,
    headers: headers.map(([key, value]) => ({ key, value })),
  })
  return [rule('/:path*', all), rule('/:path*.svg', drawings)]
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
