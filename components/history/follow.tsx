import { FEED_TYPE, feedUrlOf, SITE_FEED } from '#lib/history/feed-urls'

/** Where to follow what is changed: on a page, if there is one, and on the whole site. */
export function Follow({ pageUrl }: { pageUrl?: string | undefined }) {
  return (
    <p className="text-sm text-muted">
      Follow:{' '}
      {pageUrl !== undefined && (
        <>
          <a href={feedUrlOf(pageUrl)} type={FEED_TYPE}>
            Atom feed of this page
          </a>
          {' · '}
        </>
      )}
      <a href={SITE_FEED} type={FEED_TYPE}>
        Atom feed of all pages
      </a>
    </p>
  )
}
