import { folderOf, foldersOf } from '#lib/content/content-path'
import type { Page } from '#lib/content/page'
import type { SiteIndex } from '#lib/links/site-index'
import { childPagesOf } from './child-pages'

/** The pages before and after a page, if there are any. */
export interface FolderNeighbours {
  previous: Page | undefined
  next: Page | undefined
}

/**
 * The neighbours of a page in a folder whose pages are in Hugo's order: its `_index.md`, then what that lists, each
 * followed by what it lists itself. The site's root is no such folder, and the folder of a handbook has an order of
 * its own (`tocPlaceOf`).
 */
export function folderNeighboursOf({ path }: Page, site: SiteIndex): FolderNeighbours | undefined {
  return neighboursIn(site).get(path)
}

const known = new WeakMap<SiteIndex, Map<string, FolderNeighbours>>()

/** By the page's file. Every page asks, so that it is made once. */
function neighboursIn(site: SiteIndex): Map<string, FolderNeighbours> {
  const made = known.get(site)
  if (made) return made
  const neighbours = new Map<string, FolderNeighbours>()
  for (const top of site.pages.filter((page) => isTop(page, site))) {
    const pages = inOrder(top, site)
    for (const [index, { path }] of pages.entries()) {
      neighbours.set(path, { previous: pages[index - 1], next: pages[index + 1] })
    }
  }
  known.set(site, neighbours)
  return neighbours
}

/** Whether a page is the `_index.md` of a folder that is in no other with one, but for the root. */
function isTop(page: Page, { pageByPath }: SiteIndex): boolean {
  if (!isList(page)) return false
  const around = foldersOf(page.path).slice(0, -1)
  return !around.some((folder) => pageByPath.has(`${folder}/_index.md`))
}

function isList({ path }: Page): boolean {
  return path.endsWith('/_index.md')
}

function inOrder(page: Page, site: SiteIndex): Page[] {
  if (site.tocs.some((toc) => page.path.startsWith(folderOf(toc.path)))) return []
  return [page, ...(isList(page) ? childPagesOf(page, site) : []).flatMap((child) => inOrder(child, site))]
}
