import type { Page } from '#lib/content/page'
import { toFolder, toPageUrl } from '#lib/content/page-url'
import { goalOf } from './redirects'
import type { SiteIndex } from './site-index'

/**
 * The page that a path means: by its file, or by the URL that it is published at.
 *
 * @param path begins with `/`, decoded
 */
export function findPage(path: string, { pageByPath, pageByLogicalPath, pageByUrl }: SiteIndex): Page | undefined {
  if (!path.endsWith('.md')) return pageByUrl.get(toFolder(path))
  const logical = toPageUrl(path.slice(1))
  return pageByPath.get(path.slice(1)) ?? pageByLogicalPath.get(logical) ?? pageByUrl.get(logical)
}

/**
 * Where a path leads at which nothing is: to what took its place, or to the page whose file is there,
 * though `slug`, `url` or a pattern has it published elsewhere. Hugo names pages so, too.
 */
export function findMoved(path: string, { redirects, pageByLogicalPath }: SiteIndex): string | undefined {
  const folder = toFolder(path)
  const page = pageByLogicalPath.get(folder.toLowerCase())
  return goalOf(path, redirects) ?? goalOf(folder, redirects) ?? (page && encodeURI(page.url))
}
