import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { NextAdapter } from 'next'
import { PageError } from './page-error'

export type Outputs = Parameters<NonNullable<NextAdapter['onBuildComplete']>>[0]['outputs']

/** The list of the site's files, in the build folder. */
export const SITE_FILES = 'site-files.json'

/** Where the route of what is made of pages is (`app/%5Ffiles/`), each file below it at its path on the site. */
export const MADE_FILES = '/_files'

/** A file of the built site: where it stands in the build folder, and where on a static host. */
export interface SiteFile {
  source: string
  target: string
}

/** Pages that a server shows when it fails itself. */
const errorPages = new Set(['/500', '/_global-error'])

/**
 * Everything that Next has prerendered, for a static host. Scripts and style sheets stay behind: pages
 * have the one no longer, and the other in their heads.
 */
export function toSiteFiles({ prerenders, staticFiles }: Outputs, distDir: string): SiteFile[] {
  const pages = prerenders.flatMap(({ pathname, routeType, fallback }) => {
    // What a route handler answers is a file with the route's name.
    const target = routeType === 'page' ? `${pathname}/index.html` : routeType === 'route' ? pathname : undefined
    if (target === undefined || errorPages.has(pathname) || !fallback?.filePath) return []
    const place = target.startsWith(`${MADE_FILES}/`) ? target.slice(MADE_FILES.length) : target
    return { source: relative(distDir, fallback.filePath), target: place.replace(/^\/+/, '') }
  })
  const files = staticFiles.flatMap(({ pathname, filePath }) => {
    if (errorPages.has(pathname) || /^\/_next\/.*\.(js|css)$/.test(pathname)) return []
    const target = pathname === '/404' ? '404.html' : pathname.slice(1)
    return { source: relative(distDir, filePath), target }
  })
  return [...pages, ...files].sort((a, b) => (a.target < b.target ? -1 : 1))
}

/** Where the pages of a build are as Markdown, as paths on the site; nowhere, if there is no build. */
export function markdownIn(distDir: string): Set<string> {
  const list = join(distDir, SITE_FILES)
  if (!existsSync(list)) return new Set()
  const files: SiteFile[] = JSON.parse(readFileSync(list, 'utf8'))
  return new Set(files.flatMap(({ target }) => (target.endsWith('.md') ? `/${target}` : [])))
}

/** A page in the build folder. */
export interface BuiltPage {
  pathname: string
  path: string
}

/** The URL of a page that Next names so, as the site's index has it: `/caf%C3%A9` → `/café/`. */
export function urlOf(pathname: string): string {
  return decodeURIComponent(pathname.replace(/\/?$/, '/'))
}

/** All pages in the build folder. */
export function pagesOf({ prerenders, staticFiles }: Outputs, distDir: string): BuiltPage[] {
  const pages = prerenders.filter(({ routeType, pathname }) => routeType === 'page' && !errorPages.has(pathname))
  const notFound = staticFiles.filter(({ pathname }) => pathname === '/404')
  return [
    ...pages.flatMap(({ pathname, fallback }) => (fallback?.filePath ? { pathname, path: fallback.filePath } : [])),
    ...notFound.map(({ pathname, filePath }) => ({ pathname, path: filePath })),
    ...cachedPages(distDir, '_not-found').map((path) => ({ pathname: '/_not-found', path })),
  ]
}

/** The files of the pages that Next shows when it fails itself. */
export function errorPagesOf({ prerenders, staticFiles }: Outputs): string[] {
  return [
    ...prerenders.flatMap(({ pathname, fallback }) => (errorPages.has(pathname) ? (fallback?.filePath ?? []) : [])),
    ...staticFiles.filter(({ pathname }) => errorPages.has(pathname)).map(({ filePath }) => filePath),
  ]
}

/** What `next start` answers unknown paths with isn't among the outputs: it lies in its cache of routes. */
function cachedPages(distDir: string, name: string): string[] {
  const cache = join(distDir, 'server/route-cache')
  const files = readdirSync(cache, { recursive: true, encoding: 'utf8' })
  const found = files.filter((path) => path.endsWith(`/${name}.html`)).map((path) => join(cache, path))
  if (found.length === 0) throw new PageError(`There is no ${name}.html in ${cache}: Next's output has changed shape.`)
  return found
}
