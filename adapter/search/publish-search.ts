import { readFileSync } from 'node:fs'
import { historyUrlOf } from '#lib/history/history'
import type { SiteIndex } from '#lib/links/site-index'
import { SEARCH_FILES } from '#lib/search/search-urls'
import { publishFile } from '../publish-file'
import { type BuiltPage, type SiteFile, urlOf } from '../site-files'
import { toSearchDocument } from './search-document'
import { type SearchDocument, toSearchFiles } from './search-files'

const SITE_HISTORY = historyUrlOf('/')

/** Makes what search asks for of the pages as they are published, and puts it where `next start` serves it from. */
export async function publishSearch(
  pages: readonly BuiltPage[],
  { site, distDir }: { site: SiteIndex; distDir: string },
): Promise<SiteFile[]> {
  const documents = pages.flatMap(({ pathname, path }): SearchDocument[] => {
    const url = urlOf(pathname)
    const page = site.pageByUrl.get(url)
    // The home page has a URL of its own, under which it is found.
    if (!page && !isHistory(url)) return []
    const content = toSearchDocument(readFileSync(path, 'utf8'), page !== undefined && !page.version)
    return content === undefined ? [] : [{ url: encodeURI(url), content }]
  })
  const files = await toSearchFiles(documents)
  return Array.from(files, ([name, content]) => publishFile(SEARCH_FILES + name, content, distDir))
}

function isHistory(url: string): boolean {
  return url.endsWith(SITE_HISTORY) && url !== SITE_HISTORY && !url.startsWith('/preview/')
}
