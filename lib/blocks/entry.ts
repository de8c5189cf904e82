import type { Page } from '#lib/content/page'
import { type PagePicture, pagePicture } from '#lib/content/page-picture'
import { summaryOf } from '#lib/content/page-summary'
import { formatDay } from '#lib/day'
import { resolveLink } from '#lib/links/resolve-link'
import type { SiteIndex } from '#lib/links/site-index'

/** A page as lists show it. */
export interface Entry {
  /** The page's file, by which entries are told apart. */
  path: string
  /** Where its title leads, encoded. */
  href: string
  title: string
  date: EntryDate | undefined
  authors: string[]
  tags: string[]
  /** Plain text; may be empty. */
  summary: string
  picture: PagePicture | undefined
}

interface EntryDate {
  /** `YYYY-MM-DD` */
  day: string
  /** As people write it. */
  words: string
}

/** What a list shows of a page. */
export function toEntry(page: Page, site: SiteIndex): Entry {
  const { authors, tags } = page
  return { ...toTitle(page, site), authors, tags, summary: summaryOf(page, site), picture: pagePicture(page, site) }
}

/** What a long list shows of a page: title and date. Its words aren't read. */
export function toTitle(page: Page, site: SiteIndex): Entry {
  const { path, title, date } = page
  return {
    path,
    href: hrefOf(page, site),
    title,
    date: date === undefined ? undefined : { day: date, words: formatDay(date, site.config.language) },
    authors: [],
    tags: [],
    summary: '',
    picture: undefined,
  }
}

/** The page that an entry leads to, or what it is about, if that is elsewhere. */
function hrefOf({ externalLink, path, url }: Page, site: SiteIndex): string {
  const href = externalLink && resolveLink(externalLink, path, site).href
  // As in texts, no scheme but those of documents: `javascript:` is one, too.
  return href && /^(?:https?:|\/(?!\/))/i.test(href) ? href : encodeURI(url)
}
