import { FEED_TYPE } from '#lib/history/feed-urls'
import { TWIN_TYPE } from '#lib/twins/twin-urls'

/** A type that a file's ending doesn't say. */
interface OwnType {
  type: string
  /** Matches the paths that have it. */
  pattern: RegExp
}

/** The types of files that the site makes. The same endings beside pages mean what they do everywhere. */
export const ownTypes: readonly OwnType[] = [
  { type: FEED_TYPE, pattern: /^\/(?:(?:.*\/)?history\/)?feed\.xml$/ },
  // No file beside a page is served as Markdown.
  { type: TWIN_TYPE, pattern: /\.md$/ },
  { type: 'application/schema+json', pattern: /^\/commitments\.schema\.json$/ },
]

/** What the site's own file at a path is sent as; undefined if its ending says it. */
export function ownTypeOf(path: string): string | undefined {
  const type = ownTypes.find(({ pattern }) => pattern.test(path))?.type
  return type && `${type}; charset=utf-8`
}
