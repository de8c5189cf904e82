import { folderOf } from '#lib/content/content-path'
import type { Page } from '#lib/content/page'
import type { SiteIndex } from '#lib/links/site-index'
import { toDefaultOrder } from './sort-pages'

/**
 * The pages that Hugo's list page of an `_index.md` shows: those in its folder, and those in folders below
 * that have no `_index.md`; of a folder that has one, the `_index.md`. What lies beside an `index.md` is a
 * part of that page.
 */
export function childPagesOf(page: Page, { config, pages, pageByPath }: SiteIndex): Page[] {
  const folder = folderOf(page.path)
  const below = pages.filter((other) => other !== page && !other.version && other.path.startsWith(folder))
  const children = below.filter((other) => listingFolderOf(other, pageByPath) === folder)
  // A section without a date stands where its newest page would.
  const dated = children.map((child) => ({ ...child, date: child.date ?? newestIn(child, below) }))
  return toDefaultOrder(dated, config.language).flatMap(({ path }) => pageByPath.get(path) ?? [])
}

/** The folder whose `_index.md` lists a page, if there is one. */
function listingFolderOf({ path }: Page, pageByPath: SiteIndex['pageByPath']): string | undefined {
  let folder = folderOf(path)
  if (/(?:^|\/)_?index\.md$/.test(path)) folder = parentOf(folder)
  while (!pageByPath.has(`${folder}_index.md`)) {
    if (folder === '' || pageByPath.has(`${folder}index.md`)) return undefined
    folder = parentOf(folder)
  }
  return folder
}

/** The newest date of the pages below a section; none for another page. */
function newestIn({ path }: Page, pages: readonly Page[]): string | undefined {
  if (!path.endsWith('/_index.md')) return undefined
  const dates = pages.flatMap((page) => (page.path.startsWith(folderOf(path)) ? (page.date ?? []) : []))
  return dates.sort().at(-1)
}

function parentOf(folder: string): string {
  return folderOf(folder.slice(0, -1))
}
