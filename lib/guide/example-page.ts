import { isPageFile } from '#lib/content/content-path'
import type { Page } from '#lib/content/page'
import { parsePages } from '#lib/content/parse-pages'
import { defaultSiteConfig } from '#lib/content/site-config'
import { collectFindings } from '#lib/findings/finding'
import { type SiteIndex, toSiteIndex } from '#lib/links/site-index'

/** What examples find around them, by its path. */
export const aroundExamples: Readonly<Record<string, string>> = {
  'blog/post.md': '---\ntitle: A post\ndate: 2025-09-12\ntags: [Open source]\n---\n\nWords.\n',
  'page/below.md': '# A page below it\n\nWords.\n',
  '_texts/people.md': 'Ana Silva and *Bo Chen*.\n',
}

/** The file of an example. */
export const EXAMPLE = 'page.md'

/** A page on a small site of its own, which has the files that the site serves. */
export interface ExamplePage {
  page: Page
  site: SiteIndex
}

/**
 * Makes a page of an example.
 *
 * @param served the site whose pictures examples show
 * @throws if the example's path is none that a page can have.
 */
export function toExamplePage(source: string, served: SiteIndex): ExamplePage {
  // The guide's test says what is wrong with an example.
  const { report } = collectFindings()
  const texts: Readonly<Record<string, string>> = { ...aroundExamples, [EXAMPLE]: source }
  const files = Object.entries(texts).map(([path, text]) => ({ path, source: text }))
  const pages = files.filter(({ path }) => isPageFile(path))
  const site = toSiteIndex({
    ...parsePages(pages, { permalinks: {}, showsUnpublished: true }, report),
    config: defaultSiteConfig(served.config.title, []),
    urls: { redirects: {}, anchors: {} },
    tocs: [],
    publicFiles: served.files,
    resources: new Map(),
    unserved: new Set(),
    pictureLock: served.pictureLock,
    pictureTexts: served.pictureTexts,
    ownWords: [],
    pictureSize: served.pictureSize,
    readText: (path) => (Object.hasOwn(texts, path) ? texts[path] : undefined),
  })
  const page = site.pageByPath.get(EXAMPLE)
  if (!page) throw new Error('An example has no page.')
  return { page, site }
}
