/** What the patterns and variables of some host's configuration are written with. */
const marks = /[$'()*+:!;|]/g

/**
 * Where a redirect leads, as every host can be told and answers alike: a path or URL, percent-encoded
 * (RFC 3986), in which also the marks are encoded that Next.js, Netlify or nginx would read as patterns.
 *
 * @param to a path on the site, which may end in an anchor, or a whole URL
 */
export function toLocation(to: string): string {
  const url = new URL(to, 'https://site.invalid')
  url.pathname = encodeMarks(url.pathname)
  // In a query, `+` and `:` have meanings of their own.
  url.search = url.search.replaceAll('$', '%24')
  url.hash = encodeMarks(url.hash)
  return to.startsWith('/') ? url.href.slice(url.origin.length) : url.href
}

function encodeMarks(path: string): string {
  return path.replaceAll(marks, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
}
