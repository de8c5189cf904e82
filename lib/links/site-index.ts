import type { PictureSize } from '#lib/content/disk'
import type { Page } from '#lib/content/page'
import { toPageUrl } from '#lib/content/page-url'
import type { PictureLock, PictureTexts } from '#lib/content/pictures'
import type { Resource } from '#lib/content/resource'
import type { SiteConfig } from '#lib/content/site-config'
import type { Toc } from '#lib/content/toc'
import type { UrlsConfig } from '#lib/content/urls-config'
import type { OwnWord } from '#lib/content/word-list'
import { toGoals } from './redirects'

/** Everything of the site that one page may refer to. */
export interface SiteIndex {
  config: SiteConfig
  /** Whether what can't be shown leaves a mark, as on a preview. */
  showsMarks?: boolean | undefined
  urls: UrlsConfig
  /** Old paths, of `urls.yaml` and of pages' aliases, each with where it leads. */
  redirects: ReadonlyMap<string, string>
  /** In order of their files. */
  pages: Page[]
  pageByUrl: ReadonlyMap<string, Page>
  /** By the file below the content folder. */
  pageByPath: ReadonlyMap<string, Page>
  /** By Hugo's logical path: the URL that the file's place gives, whatever `slug`, `url` and `permalinks` say. */
  pageByLogicalPath: ReadonlyMap<string, Page>
  /** The pages that are left out because they are not published (yet, or any more), by file and by URL. */
  unpublished: ReadonlyMap<string, Page>
  /** Files that are served as they are, as paths on the site (`/media/a.png`). */
  files: ReadonlySet<string>
  /** The files beside pages, which are among `files`, by their path below the content folder. */
  resources: ReadonlyMap<string, Resource>
  /** Files beside pages that are of no type that is served, by their path below the content folder. */
  unserved: ReadonlySet<string>
  /** The handbooks: folders whose pages have an order, the deepest first. */
  tocs: readonly Toc[]
  pictureLock: PictureLock
  pictureTexts: PictureTexts
  /** The words that the site knows besides those of a dictionary. */
  ownWords: readonly OwnWord[]
  /** The size of a picture among `files`. */
  pictureSize(path: string): PictureSize | undefined
  /** The text of a file that pages may include, by its path below the content folder. */
  readText(path: string): string | undefined
}

/** What makes up an index; the rest is there to look these up by. */
type SiteParts = Omit<SiteIndex, 'redirects' | 'pageByUrl' | 'pageByPath' | 'pageByLogicalPath' | 'files'> & {
  /** The files in `public/`, as paths on the site. */
  publicFiles: ReadonlySet<string>
}

/** The index of a site: its parts, and the ways to look them up. */
export function toSiteIndex({ publicFiles, ...parts }: SiteParts): SiteIndex {
  const { pages, urls, resources } = parts
  return {
    ...parts,
    redirects: toGoals(urls.redirects, pages),
    pageByUrl: new Map(pages.map((page) => [page.url, page])),
    pageByPath: new Map(pages.map((page) => [page.path, page])),
    pageByLogicalPath: new Map(pages.map((page) => [toPageUrl(page.path), page])),
    files: new Set([...publicFiles, ...Array.from(resources.values(), ({ url }) => url)]),
  }
}
