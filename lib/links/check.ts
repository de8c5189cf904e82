import { visit } from 'unist-util-visit'
import type { Block } from '#lib/blocks/block'
import type { Page } from '#lib/content/page'
import type { Site } from '#lib/content/read-site'
import { placeAt, placeOfFile } from '#lib/content/source-text'
import type { Report } from '#lib/findings/finding'
import { suggest } from '#lib/findings/suggest'

interface AnchoredPage {
  page: Page
  blocks: Block[]
  anchors: ReadonlySet<string>
}

/** Reports links to anchors that their page doesn't have, and former anchors that lead to none. */
export function checkAnchors(pages: readonly AnchoredPage[], { index, urls }: Site, report: Report): void {
  const byUrl = new Map(pages.map((page) => [page.page.url, page]))
  for (const page of pages) checkLinks(page, byUrl, report)
  for (const [url, anchors] of Object.entries(index.urls.anchors)) {
    const known = byUrl.get(url)?.anchors
    for (const [former, targets] of Object.entries(anchors)) {
      const place = urls?.document.placeOf(['anchors', url, former], 'value') ?? placeOfFile('urls.yaml')
      for (const target of [targets].flat()) {
        if (known?.has(target)) continue
        const hint = known ? suggest(target, [...known]) : suggest(url, [...byUrl.keys()])
        report(
          'former-anchor',
          place,
          known ? `The page ${url} has no anchor \`${target}\`.` : `There is no page ${url}.`,
          hint,
        )
      }
    }
  }
}

function checkLinks(
  { page, blocks, anchors }: AnchoredPage,
  byUrl: ReadonlyMap<string, AnchoredPage>,
  report: Report,
): void {
  for (const text of blocks
    .flatMap(({ clauses }) => clauses)
    .flatMap(({ title, subtitle, text }) => [title, subtitle, text])) {
    if (!text) continue
    visit(text.tree, 'element', ({ properties, position }) => {
      const [, path, fragment] = /^([^?#]*)(?:\?[^#]*)?#(.+)$/.exec(String(properties['href'] ?? '')) ?? []
      const known = path === '' ? anchors : byUrl.get(decode(path ?? ''))?.anchors
      const anchor = fragment && decode(fragment)
      if (!known || !anchor || known.has(anchor) || anchor === 'top') return
      const where = path === '' ? page.url : path
      report(
        'anchor-missing',
        placeAt(text.source, position?.start.offset),
        `The page ${where} has no anchor \`#${anchor}\`.`,
        suggest(anchor, [...known]),
      )
    })
  }
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
