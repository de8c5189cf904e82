import type { Element } from 'xast'
import { x } from 'xastscript'
import type { SiteConfig } from '#lib/content/site-config'
import { withAnchor } from '#lib/links/with-anchor'
import { toXmlDocument, withoutForbidden } from '#lib/xml/to-xml-document'
import { describeHistoryChange, nameOfKind } from './describe-change'
import { toFeedContent } from './feed-content'
import { type FeedEntry, toEntries } from './feed-entries'
import { FEED_TYPE, feedUrlOf, SITE_FEED } from './feed-urls'
import { historyUrlOf, type PageHistory, type SiteHistory, type When } from './history'
import { momentOf, type PermanentUrls, toPermanentUrls } from './permanent-urls'

/** What a feed takes from `site.yaml`. */
type FeedConfig = Pick<SiteConfig, 'title' | 'origin' | 'language' | 'footer'>

/** What was changed on a site, newest first, as an Atom feed (RFC 4287). */
export function toSiteFeed(history: SiteHistory, config: FeedConfig): string {
  const urls = toPermanentUrls(history, config.origin)
  const pages = [...history.pages.values()]
  const title = `${config.title}: changes to commitments`
  return toFeed(
    pages,
    { id: config.origin + SITE_FEED, title, self: SITE_FEED, page: pages.length > 0 ? historyUrlOf('/') : '/' },
    { urls, config },
  )
}

/** What was changed on a page, newest first, as an Atom feed (RFC 4287). */
export function toPageFeed(page: PageHistory, history: SiteHistory, config: FeedConfig): string {
  const urls = toPermanentUrls(history, config.origin)
  const title = `${page.title}: changes to commitments · ${config.title}`
  const feed = { id: urls.nameOf(page.url), title, self: feedUrlOf(page.url), page: historyUrlOf(page.url) }
  return toFeed([page], feed, { urls, config })
}

interface Feed {
  id: string
  title: string
  /** Paths of the feed and of the page that shows the same. */
  self: string
  page: string
}

interface Around {
  urls: PermanentUrls
  config: FeedConfig
}

function toFeed(pages: readonly PageHistory[], { id, title, self, page }: Feed, around: Around): string {
  const { title: siteTitle, origin, language, footer } = around.config
  const entries = toEntries(pages)
  const { licence } = footer
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
    x('id', id),
    x('title', title),
    x('updated', updatedOf(pages, entries)),
    x('author', [x('name', siteTitle)]),
    x('link', { rel: 'self', type: FEED_TYPE, href: origin + encodeURI(self) }),
    x('link', { rel: 'alternate', type: 'text/html', href: origin + encodeURI(page) }),
    // RFC 4946.
    licence && x('link', { rel: 'license', href: new URL(licence.url, origin).href }),
    ...entries.map((entry) => toEntry(entry, around)),
  ])
  return toXmlDocument({ type: 'root', children: [feed] })
}

function toEntry({ page, revision, when, change }: FeedEntry, { urls, config }: Around): Element {
  const { id, kind, commitment } = change
  const title = commitment.title || page.title
  const author = withoutForbidden(revision.author ?? '').trim()
  return x('entry', [
    x('id', withAnchor(urls.nameOf(page.url), id)),
    x('title', `${title}: ${nameOfKind(kind, revision).toLowerCase()}`),
    x('updated', momentOf(when)),
    // Of what is only known to have been there by a day, or before it, that day isn't when it was published.
    when.certainty === 'on' ? x('published', momentOf(when)) : undefined,
    author ? x('author', [x('name', author)]) : undefined,
    x('link', { rel: 'alternate', type: 'text/html', href: withAnchor(urls.linkTo(page.url), id) }),
    x('category', { term: kind }),
    x('summary', `${page.title}: ${describeHistoryChange(change, revision)}`),
    x('content', { type: 'xhtml' }, [toFeedContent(change, revision, config.language)]),
  ])
}

/** When there was something new; in a feed with nothing in it, when its words were changed, if that is known. */
function updatedOf(pages: readonly PageHistory[], entries: readonly FeedEntry[]): string {
  const dates: (When | undefined)[] =
    entries.length > 0 ? entries.map(({ when }) => when) : pages.map(({ lastChanged }) => lastChanged)
  const moments = dates.flatMap((when) => (when ? momentOf(when) : []))
  // A feed needs a date (§4.1.1), and a clock's would be another one with every build.
  return moments.sort().at(-1) ?? '1970-01-01T00:00:00Z'
}
