import type { SiteIndex } from '#lib/links/site-index'
import { type Card, cardAt, cardUrlOf } from '#lib/sharing/card'
import { sharingPictureOf } from '#lib/sharing/sharing-picture'
import { atMost } from '../at-most'
import { publishFile } from '../publish-file'
import { type SiteFile, urlOf } from '../site-files'
import type { CardCache, DrawCard } from './card-cache'

/** How many are drawn at a time: one is laid out while others are made into pixels, on other cores. */
const AT_A_TIME = 4

interface CardTools {
  draw: DrawCard
  cache: CardCache
}

/** Draws cards; what that takes is loaded with the first one. */
export function lazyDrawer(): DrawCard {
  let loading: Promise<DrawCard> | undefined
  return async (card) => {
    loading ??= import('./draw-card').then(({ cardDrawer }) => cardDrawer())
    return await (await loading)(card)
  }
}

/**
 * Puts the sharing pictures of all pages and histories that were built where `next start` serves them from, each under
 * its path on the site. A page with a picture of its own to share needs none.
 *
 * @param pathnames of the pages, as Next names them
 */
export async function publishCards(
  pathnames: readonly string[],
  { site, distDir }: { site: SiteIndex; distDir: string },
  { draw, cache }: CardTools,
): Promise<SiteFile[]> {
  const inTurn = atMost(AT_A_TIME)
  const publish = async ({ url, card }: PlacedCard): Promise<SiteFile> => {
    return publishFile(url, await cache.get(card, draw), distDir)
  }
  const files = await Promise.all(cardsOf(pathnames, site).map((placed) => inTurn(() => publish(placed))))
  cache.removeOld()
  return files
}

interface PlacedCard {
  /** The path on the site. */
  url: string
  card: Card
}

function cardsOf(pathnames: readonly string[], site: SiteIndex): PlacedCard[] {
  return pathnames.flatMap((pathname) => {
    const pageUrl = urlOf(pathname)
    const card = cardAt(pageUrl, site)
    const page = site.pageByUrl.get(pageUrl)
    return card && !(page && sharingPictureOf(page, site)) ? [{ url: cardUrlOf(pageUrl), card }] : []
  })
}
