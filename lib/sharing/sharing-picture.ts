import type { Page } from '#lib/content/page'
import { pagePicture } from '#lib/content/page-picture'
import { historyUrlOf } from '#lib/history/history'
import type { SiteIndex } from '#lib/links/site-index'
import { cardAt, cardSize, cardUrlOf } from './card'

/** What stands for a page where others link to it. */
export interface SharingPicture {
  /** The path on the site, encoded. */
  src: string
  width: number
  height: number
  /** Empty where nobody says what it shows; of a card its words would be the page's own title again. */
  alt: string
}

/** In pixels: pictures that are narrower are shown as a thumbnail. */
const MIN_WIDTH = 600

/** The picture of a page that its editors chose, if it is large enough to be shared, and of a type that all programs read. */
export function sharingPictureOf(page: Page, site: SiteIndex): SharingPicture | undefined {
  const { src, width = 0, height = 0, alt } = pagePicture(page, site) ?? {}
  const isShared = src !== undefined && /\.(?:png|jpe?g)$/i.test(src) && width >= MIN_WIDTH && height >= MIN_WIDTH / 2
  return isShared ? { src, width, height, alt: alt ?? '' } : undefined
}

/** What stands for what is at a URL, the page's own picture or a card; the history of a page that is gone has that of all. */
export function toSharingPicture(url: string, site: SiteIndex): SharingPicture {
  const page = site.pageByUrl.get(url)
  const own = page && sharingPictureOf(page, site)
  if (own) return own
  if (!cardAt(url, site)) return toSharingPicture(historyUrlOf('/'), site)
  return { src: encodeURI(cardUrlOf(url)), ...cardSize, alt: '' }
}
