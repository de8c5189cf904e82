import type { PictureSize } from '#lib/content/disk'
import type { Page } from '#lib/content/page'
import type { PictureLock, PictureTexts } from '#lib/content/pictures'
import type { SiteConfig } from '#lib/content/site-config'
import type { UrlsConfig } from '#lib/content/urls-config'

/** Everything of the site that one page may refer to. */
export interface SiteIndex {
  config: SiteConfig
  urls: UrlsConfig
  /** In order of their files. */
  pages: Page[]
  pageByUrl: ReadonlyMap<string, Page>
  /** Files that are served as they are, as paths on the site (`/media/a.png`). */
  files: ReadonlySet<string>
  pictureLock: PictureLock
  pictureTexts: PictureTexts
  /** The size of a picture among `files`. */
  pictureSize(path: string): PictureSize | undefined
}
