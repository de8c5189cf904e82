import { relative } from 'node:path'
import type { NextAdapter } from 'next'

/** The list of the site's files, in the build folder. */
export const SITE_FILES = 'site-files.json'

/** A file of the built site: where it stands in the build folder, and where on a static host. */
export interface SiteFile {
  source: string
  target: string
}

type Outputs = Parameters<NonNullable<NextAdapter['onBuildComplete']>>[0]['outputs']

/** Next's error page for a server that fails: a static host has none, and nothing links to it. */
const unused = new Set(['/500', '/_global-error', '/_not-found'])

/** Everything that Next has prerendered, and its hashed assets, without what only its runtime reads. */
export function toSiteFiles({ prerenders, staticFiles }: Outputs, distDir: string): SiteFile[] {
  const pages = prerenders.flatMap(({ pathname, routeType, fallback }) => {
    if (routeType !== 'page' || unused.has(pathname) || !fallback?.filePath) return []
    return { source: relative(distDir, fallback.filePath), target: `${pathname}/index.html`.replace(/^\/+/, '') }
  })
  const files = staticFiles.flatMap(({ pathname, filePath }) => {
    if (unused.has(pathname)) return []
    const target = pathname === '/404' ? '404.html' : pathname.slice(1)
    return { source: relative(distDir, filePath), target }
  })
  return [...pages, ...files].sort((a, b) => (a.target < b.target ? -1 : 1))
}
