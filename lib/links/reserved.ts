const generated = new Set([
  ...['/404', '/404.html', '/500', '/icon.svg', '/robots.txt', '/sitemap.xml'],
  ...['/feed.xml', '/commitments.json', '/commitments.schema.json'],
])

/** Whether the site itself answers at a path, so that no page or redirect can stand there. */
export function isReserved(path: string): boolean {
  return generated.has(path.replace(/(.)\/$/, '$1')) || /^\/(?:_|preview(?:\/|$))/.test(path)
}
