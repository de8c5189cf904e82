/** The parameters of an optional catch-all route. */
export interface Segments {
  path?: string[]
}

/** The URL of a page from a route's segments, which Next gives as they are written in the address. */
export function toUrl({ path = [] }: Segments): string {
  return path.length > 0 ? `/${path.map(decodeURIComponent).join('/')}/` : '/'
}

/** A page's URL as the segments of a route. */
export function toSegments(url: string): Required<Segments> {
  return { path: url.split('/').filter(Boolean) }
}
