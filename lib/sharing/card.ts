import { formatDay } from '#lib/day'
import { historyUrlOf } from '#lib/history/history'
import type { SiteIndex } from '#lib/links/site-index'
import { ownPages } from './own-pages'

/** What the sharing picture of a page says. */
export interface Card {
  title: string
  /** What kind of page it is, where that isn't plain: `History`, `As of 12 September 2025`. */
  kind: string | undefined
  siteName: string
  /** The site's host, as one writes it. */
  host: string
}

/** In pixels: what those that show such pictures ask for, and cut least from. */
export const cardSize = { width: 1200, height: 630 } as const

/** The folder of all cards. No page can stand there (`lib/links/reserved.ts`). */
export const CARDS = '/_cards'

/** Where the card of a page or a history is: `/open-practices/` → `/_cards/open-practices.png`, `/` → `/_cards/index.png`. */
export function cardUrlOf(url: string): string {
  return `${CARDS}${url.replace(/\/$/, '') || '/index'}.png`
}

/**
 * The card of the page at a URL, of its history, or of a page that the site adds; undefined if there can be none. The page
 * at `/` has one at its own URL.
 */
export function cardAt(url: string, { pageByUrl, config }: Pick<SiteIndex, 'pageByUrl' | 'config'>): Card | undefined {
  const { title: siteName, origin, language } = config
  const frame = { siteName, host: new URL(origin).host }
  const page = pageByUrl.get(url)
  if (page) {
    const kind = page.version && `As of ${formatDay(page.version.date, language)}`
    return { title: page.title, kind, ...frame }
  }
  // As with routes, a page of the content stays where one of the site's own would be.
  const own = Object.values(ownPages).find((ownPage) => ownPage.url === url)
  if (own) return { title: own.title, kind: undefined, ...frame }
  const suffix = historyUrlOf('/').slice(1)
  const ofHistory = url.endsWith(`/${suffix}`) ? pageByUrl.get(url.slice(0, -suffix.length)) : undefined
  return ofHistory && { title: ofHistory.title, kind: 'History', ...frame }
}
