import type { Page } from '#lib/content/page'
import { type SiteIndex, toSiteIndex } from '#lib/links/site-index'
import { examplePage, exampleSite } from './example-site'

/** Pages for tests of lists, by their file: front matter as one line of YAML, and the text. */
export type WrittenPages = Readonly<Record<string, string | readonly [frontMatter: string, text: string]>>

/** A site made of these pages. */
export function listedSite(written: WrittenPages): SiteIndex {
  const pages = Object.entries(written).map(([path, page]) => listedPage(path, page))
  return toSiteIndex({ ...exampleSite({}), pages, publicFiles: new Set(['/a.png']) })
}

function listedPage(path: string, page: WrittenPages[string]): Page {
  const [frontMatter, text] = typeof page === 'string' ? [page, 'Words.'] : page
  return examplePage(path, `---\n{title: "${path}", ${frontMatter}}\n---\n\n${text}\n`)
}
