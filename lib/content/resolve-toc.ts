import type { Report } from '#lib/findings/finding'
import { suggest } from '#lib/findings/suggest'
import { joinPath } from '#lib/links/find-file'
import { folderOf } from './content-path'
import { isReadableGlob, matchesGlob } from './glob'
import type { Page } from './page'
import type { TocFile, TocItem } from './parse-toc'

/** An entry of which is known what it leads to: a page by its file, a URL, or nothing. */
export interface TocTarget {
  path: string | undefined
  url: string | undefined
  title: string | undefined
  isHidden: boolean
  children: TocTarget[]
}

/** The pages that a handbook's contents may name. */
export interface TocPages {
  /** Those in its folder, in order of their files. */
  pages: readonly Page[]
  /** The pages that are not published, by file. */
  unpublished: ReadonlyMap<string, Page>
}

/**
 * Finds the pages that a handbook's contents name. A file that doesn't exist, a page that is there twice and a
 * pattern that means none are reported and left out; a page that isn't published is left out.
 */
export function resolveToc(file: TocFile, { pages, unpublished }: TocPages, report: Report): TocTarget[] {
  const known = new Map(pages.map((page) => [page.path, page]))
  const listed = new Set<string>()
  const context: Context = { file, known, unpublished, listed, named: new Set(), report }
  nameFiles(file.items, context)
  return file.items.flatMap((item) => resolveItem(item, context))
}

interface Context {
  file: TocFile
  known: ReadonlyMap<string, Page>
  unpublished: ReadonlyMap<string, Page>
  /** The pages that have been met. */
  listed: Set<string>
  /** The pages that are named by their files, which no pattern means. */
  named: Set<string>
  report: Report
}

function nameFiles(items: readonly TocItem[], context: Context): void {
  for (const item of items) {
    const path = item.kind === 'file' ? findFile(item.name, context) : undefined
    if (path !== undefined) context.named.add(path)
    nameFiles(item.children, context)
  }
}

function resolveItem(item: TocItem, context: Context): TocTarget[] {
  const { title, isHidden } = item
  const target = { path: undefined, url: undefined, title, isHidden }
  if (item.kind === 'pattern') {
    return resolvePattern(item, context).map((path) => ({ ...target, title: undefined, path, children: [] }))
  }
  const path = item.kind === 'file' ? resolveFile(item, context) : undefined
  const children = item.children.flatMap((child) => resolveItem(child, context))
  if (item.kind === 'url') return [{ ...target, url: item.name, children }]
  if (path === undefined && title === undefined) return children
  return path === undefined && children.length === 0 ? [] : [{ ...target, path, children }]
}

function resolveFile({ name, place }: TocItem, context: Context): string | undefined {
  const { known, unpublished, listed, file, report } = context
  const path = findFile(name, context)
  if (path === undefined) {
    const folder = folderOf(file.path)
    const names = [...known.keys()].map((page) => page.slice(folder.length))
    const written = name.endsWith('.md') ? names : names.map((page) => page.replace(/\.md$/, ''))
    report('toc-page', place, `There is no page file \`${name}\` in this folder.`, suggest(name, written))
    return undefined
  }
  if (listed.has(path)) {
    report('toc-page', place, `The page \`${name}\` is listed twice.`, 'Remove one of the two entries.')
    return undefined
  }
  listed.add(path)
  return unpublished.has(path) && !known.has(path) ? undefined : path
}

/** The page that a file means: its path from the handbook's folder, with or without `.md`. */
function findFile(name: string, { file, known, unpublished }: Context): string | undefined {
  const path = joinPath(file.path, name.replace(/^\/+/, '')).slice(1)
  return [path, `${path}.md`].find((candidate) => known.has(candidate) || unpublished.has(candidate))
}

function resolvePattern({ name, place }: TocItem, { file, known, named, listed, report }: Context): string[] {
  const folder = folderOf(file.path)
  const isMeant = (path: string) => {
    const short = path.slice(folder.length)
    return matchesGlob(name, short) || matchesGlob(name, short.replace(/\.md$/, ''))
  }
  const paths = isReadableGlob(name) ? [...known.keys()].filter(isMeant) : []
  if (paths.length === 0) {
    report('toc-page', place, `No page file matches \`${name}\`.`, 'Correct the pattern, or remove the entry.')
  }
  const found = paths.filter((path) => !named.has(path) && !listed.has(path))
  for (const path of found) listed.add(path)
  return found
}
