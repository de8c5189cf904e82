import type { Element, Root } from 'hast'
import { stretchOf } from '#lib/content/source-stretch'
import type { SourceText } from '#lib/content/source-text'
import { decode } from '#lib/links/decode'
import { findPicture } from '#lib/links/find-file'
import { explainMissing } from '#lib/links/missing-picture'
import type { SiteIndex } from '#lib/links/site-index'
import { visit } from '#lib/tree/visit'
import type { PageContext } from './context'

/**
 * Gives each picture the file it is served from, its size and its description. One that isn't here is
 * reported and loses its `src`: no page asks another host for anything.
 */
export function resolvePictures(tree: Root, source: SourceText, { site, page, linkBase, report }: PageContext): void {
  const bases = [...new Set([linkBase, page.path])]
  visit(tree, 'element', (node) => {
    const written = node.properties['src']
    if (node.tagName !== 'img' || typeof written !== 'string') return
    const src = Object.hasOwn(site.pictureLock, written) ? written : decode(written)
    // `![](a.png)` says nothing; `<img alt="">` says that there is nothing to say.
    const { offset } = node.position?.start ?? {}
    if (offset !== undefined && source.value.startsWith('![](', offset)) delete node.properties['alt']
    describePicture(node, src, site)
    const file = findPicture(written, bases, site)
    if (file !== undefined) {
      node.properties['src'] = encodeURI(file)
      setSize(node, file, site)
    } else {
      const { rule, message, hint } = explainMissing(src, bases, site)
      report(rule, { ...stretchOf(source, node.position), address: written }, message, hint)
      delete node.properties['src']
    }
  })
}

function describePicture({ properties }: Element, src: string, { pictureTexts }: SiteIndex): void {
  properties['alt'] ??= (Object.hasOwn(pictureTexts, src) && pictureTexts[src]?.alt) || ''
}

/** Explicit dimensions, so that nothing jumps; one that the author gives keeps the picture's shape. */
function setSize({ properties }: Element, file: string, site: SiteIndex): void {
  const size = site.pictureSize(file)
  if (!size) return
  const width = toPixels(properties['width'])
  const height = toPixels(properties['height'])
  const shape = size.width / size.height
  properties['width'] = width ?? (height ? Math.round(height * shape) : size.width)
  properties['height'] = height ?? (width ? Math.round(width / shape) : size.height)
  properties['loading'] ??= 'lazy'
}

function toPixels(value: unknown): number | undefined {
  const pixels = /^\d+(?=(px)?$)/.exec(String(value))?.[0]
  return Number(pixels) > 0 ? Number(pixels) : undefined
}
