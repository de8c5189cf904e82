import type { Report } from '#lib/findings/finding'
import { isServed } from '#lib/hosting/file-types'
import { isReserved } from '#lib/links/reserved'
import { reportOddPath } from './content-path'
import type { Page } from './page'
import type { Resource } from './resource'
import { placeOfFile } from './source-text'
import { WORD_LIST } from './word-list'

/** What a content tree holds beside its pages, each by its path below the content folder. */
export interface ResourceFiles {
  resources: Map<string, Resource>
  /** Of no type that is served. */
  unserved: Set<string>
}

interface Surroundings {
  /** Every Markdown file, whether it is published or not. */
  markdown: ReadonlySet<string>
  /** The pages that are published, by file. */
  pageByPath: ReadonlyMap<string, Page>
  /** The paths on the site of the files in `public/`. */
  files: ReadonlySet<string>
}

/**
 * Gives each file beside the pages its place on the site, as Hugo does: below the page of its bundle,
 * else where it lies. Those of a page that isn't published aren't, either.
 *
 * @param paths of all files of the content tree that are no pages
 */
export function toResources(paths: readonly string[], around: Surroundings, report: Report): ResourceFiles {
  const resources = new Map<string, Resource>()
  const unserved = new Set<string>()
  const taken = new Map<string, string>()
  for (const path of paths.filter((name) => !isOwnFile(name))) {
    if (!isServed(path)) {
      unserved.add(path)
      continue
    }
    const url = toResourceUrl(path, around)
    if (url === undefined || !isFree({ path, url }, { files: around.files, taken, report })) continue
    taken.set(url, path)
    resources.set(path, { path, url })
  }
  return { resources, unserved }
}

/** Files that configure the site, or the handbook they lie in. */
function isOwnFile(path: string): boolean {
  return (
    path === WORD_LIST ||
    /^(site|(urls|pictures)(\.lock)?)\.(ya?ml|json)$/.test(path) ||
    /(^|\/)(toc|myst|_[^/]*)\.ya?ml$/.test(path)
  )
}

/**
 * Where a file is served: a leaf bundle (`index.md`) has all that lies below it, a branch bundle
 * (`_index.md`) what lies in its own folder.
 *
 * @returns undefined for a file of a page that isn't published.
 */
function toResourceUrl(path: string, { markdown, pageByPath }: Surroundings): string | undefined {
  const steps = path.split('/')
  for (let depth = steps.length - 1; depth > 0; depth--) {
    const folder = steps
      .slice(0, depth)
      .map((step) => `${step}/`)
      .join('')
    const isOwn = depth === steps.length - 1
    const index = [`${folder}index.md`, ...(isOwn ? [`${folder}_index.md`] : [])].find((name) => markdown.has(name))
    if (index === undefined) continue
    const page = pageByPath.get(index)
    return page && page.url + steps.slice(depth).join('/')
  }
  return `/${path}`
}

interface Taken {
  files: ReadonlySet<string>
  /** By path on the site, the file that is served there. */
  taken: ReadonlyMap<string, string>
  report: Report
}

/** Whether a file can be served at its place; if not, that is reported. */
function isFree({ path, url }: Resource, { files, taken, report }: Taken): boolean {
  if (reportOddPath(path, report)) return false
  const other = taken.get(url) ?? (files.has(url) ? `public${url}` : undefined)
  if (other === undefined && !isReserved(url)) return true
  const message =
    other === undefined
      ? `The site itself answers at \`${url}\`.`
      : `Two files are published at \`${url}\`: \`${other}\` and this one.`
  report('url-duplicate', placeOfFile(path), message, 'Rename or remove one of them.')
  return false
}
