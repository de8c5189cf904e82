/** The media type of Markdown (RFC 7763). */
export const TWIN_TYPE = 'text/markdown'

/** Where a page is as Markdown: `/open-practices/` → `/open-practices.md`, `/` → `/index.md`. */
export function twinUrlOf(pageUrl: string): string {
  return `${pageUrl.replace(/\/$/, '') || '/index'}.md`
}

/** The page that a twin is one of: `/open-practices.md` → `/open-practices/`. */
export function pageUrlOf(twinUrl: string): string {
  return twinUrl === '/index.md' ? '/' : twinUrl.replace(/\.md$/, '/')
}

/** What a twin is sent with as `Link`: search engines are to list its page instead (RFC 6596). */
export function canonicalLink(origin: string, pageUrl: string): string {
  return `<${origin}${encodeURI(pageUrl)}>; rel="canonical"`
}
