import { toFolder } from '#lib/content/page-url'
import type { Site } from '#lib/content/read-site'
import { stretchOf } from '#lib/content/source-stretch'
import { placeOfFile } from '#lib/content/source-text'
import type { Report } from '#lib/findings/finding'
import { suggest } from '#lib/findings/suggest'
import { decode } from './decode'
import { homeUrlOf } from './home-url'
import type { PageLinks } from './page-links'

/** Reports links and redirects to anchors that their page doesn't have, and former anchors that lead to none. */
export function checkAnchors(pages: readonly PageLinks[], { index, urls }: Site, report: Report): void {
  const byUrl = new Map(pages.map((page) => [page.url, page]))
  const home = byUrl.get(homeUrlOf(index))
  if (home) byUrl.set('/', home)
  for (const page of pages) checkLinks(page, byUrl, report)
  checkGoals({ index, urls }, byUrl, report)
  const placeOf = (...path: string[]) =>
    urls?.document.placeOf(['anchors', ...path], path.length === 1 ? 'key' : 'value') ?? placeOfFile('urls.yaml')
  for (const [url, anchors] of Object.entries(index.urls.anchors)) {
    const known = byUrl.get(url)?.anchors
    if (!known) {
      // An old anchor of a page that isn't published can wait.
      if (index.unpublished.has(url)) continue
      report('former-anchor', placeOf(url), `There is no page ${url}.`, suggest(url, [...byUrl.keys()]))
      continue
    }
    for (const [former, targets] of Object.entries(anchors)) {
      const missing = [targets].flat().filter((target) => !known.has(target))
      for (const target of missing) {
        const message = `The page ${url} has no anchor \`${target}\`.`
        report('former-anchor', placeOf(url, former), message, suggest(target, [...known]))
      }
      if (missing.length === 0 && !known.has(former)) {
        const message = `The anchor \`${[targets].flat()[0]}\` is neither a heading nor a section.`
        report('former-anchor', placeOf(url, former), message, 'Name the heading or section that it stands in.')
      }
    }
  }
}

function checkLinks({ url, anchors, links }: PageLinks, byUrl: ReadonlyMap<string, PageLinks>, report: Report): void {
  for (const { path, anchor, source, position } of links) {
    const known = path === '' ? anchors : byUrl.get(path)?.anchors
    if (!known || known.has(anchor) || anchor === 'top') continue
    const message = `The page ${path || url} has no anchor \`#${anchor}\`.`
    report('anchor-missing', stretchOf(source, position), message, suggest(anchor, [...known]))
  }
}

/** Reports redirects of `urls.yaml` to anchors that their page doesn't have. */
function checkGoals(
  { index, urls }: Pick<Site, 'index' | 'urls'>,
  byUrl: ReadonlyMap<string, PageLinks>,
  report: Report,
): void {
  for (const [from, to] of Object.entries(index.urls.redirects)) {
    const [, path, fragment] = /^(\/[^?#]*)(?:\?[^#]*)?#(.+)$/.exec(to) ?? []
    if (path === undefined || fragment === undefined) continue
    const anchor = decode(fragment)
    const known = byUrl.get(toFolder(decode(path)))?.anchors
    if (!known || known.has(anchor)) continue
    const place = urls?.document.placeOf(['redirects', from]) ?? placeOfFile('urls.yaml')
    report('redirect-target', place, `The page ${path} has no anchor \`#${anchor}\`.`, suggest(anchor, [...known]))
  }
}
