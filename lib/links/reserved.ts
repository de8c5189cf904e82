import { drawing, icons } from '#lib/sharing/icons'

/** What the site makes of itself, and content may link to. */
export const ownFiles: readonly string[] = [
  ...['/robots.txt', '/sitemap.xml', '/feed.xml', '/commitments.json', '/commitments.schema.json'],
  ...['/llms.txt', '/llms-full.txt'],
]

const generated = new Set([
  ...ownFiles,
  ...['/404', '/404.html', '/500', drawing.src, '/manifest.webmanifest', '/search'],
  ...icons.map(({ url }) => url),
  // The page at `/` as Markdown, and the page whose Markdown would be there as well.
  ...['/index.md', '/index'],
])

/** Whether the site itself answers at a path, so that no page or redirect can stand there. */
export function isReserved(path: string): boolean {
  return generated.has(path.replace(/(.)\/$/, '$1')) || /^\/(?:_|preview(?:\/|$))/.test(path)
}

/** Whether no page can stand at a URL: pages as Markdown are where it ends so. */
export function isClosedToPages(url: string): boolean {
  return isReserved(url) || /\.md\/$/i.test(url)
}
