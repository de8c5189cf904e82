import type { Element, Parents } from 'hast'
import { toString as toText } from 'hast-util-to-string'
import { stretchOf } from '#lib/content/source-stretch'
import { decode } from '#lib/links/decode'
import type { RichText } from '#lib/markdown/rich-text'
import type { PageCheck } from './check'
import { needsWords } from './needs-words'

/** A picture, and what it stands in, the nearest last. */
interface ShownPicture {
  picture: Element
  parents: Parents[]
}

/** Reports pictures without words for readers who don't see them, and words that tell them nothing. */
export const checkPictureWords: PageCheck = ({ texts }, report) => {
  for (const text of texts) {
    for (const { picture, parents } of picturesOf(text)) {
      const place = stretchOf(text.source, picture.position)
      const alt = String(picture.properties['alt'] ?? '').trim()
      if (alt === '') {
        if (!needsWords(text, picture)) continue
        const isLink = parents.some((parent) => isElement(parent, 'a') && toText(parent).trim() === '')
        const message = isLink
          ? 'The picture is a link, and no words say where to.'
          : 'No words say what the picture shows.'
        report('picture-alt', place, message, 'Write them into `alt`, or between the brackets of `![…]`.')
      } else if (repeats(alt, parents)) {
        const message = `“${alt}” is ${isFileName(alt) ? 'the name of a file' : 'what the caption says already'}.`
        report('picture-alt-repeats', place, message, 'Say what the picture shows to readers who don’t see it.')
      }
    }
  }
}

/** How wide a picture is shown at most, in CSS pixels. */
const WIDEST = 800
const HEAVY = 300_000

/** Reports pictures of which readers load much more than they see. */
export const checkPictureSizes: PageCheck = ({ texts, site, fingerprint }, report) => {
  for (const text of texts) {
    for (const { picture } of picturesOf(text)) {
      const { src, width } = picture.properties
      const file = typeof src === 'string' ? decode(src) : ''
      const size = file === '' ? undefined : site.pictureSize(file)
      const shown = Math.min(Number(width) || WIDEST, WIDEST)
      if (!size || size.width <= 3 * shown || /\.svg$/i.test(file)) continue
      const bytes = fingerprint(file)?.bytes ?? 0
      if (bytes <= HEAVY) continue
      const message = `The picture is ${size.width} pixels wide and shown at ${shown}; it has ${Math.round(bytes / 1000)} kB.`
      const hint = `Save a copy that is ${2 * shown} pixels wide: it looks the same.`
      report('picture-heavy', stretchOf(text.source, picture.position), message, hint)
    }
  }
}

/** Reports files that are named as pictures and are none, which browsers show as nothing. */
export const checkPictureFiles: PageCheck = ({ texts, site }, report) => {
  for (const text of texts) {
    for (const { picture } of picturesOf(text)) {
      const { src } = picture.properties
      const file = typeof src === 'string' ? decode(src) : ''
      if (!/\.(?:png|jpe?g|gif|webp|avif)$/i.test(file) || site.pictureSize(file)) continue
      const message = `The file \`${file}\` can’t be read as a picture.`
      const hint = 'Save the picture anew: some downloads end early, or are a page that says why there is no picture.'
      report('picture-broken', stretchOf(text.source, picture.position), message, hint)
    }
  }
}

function picturesOf({ tree }: RichText): ShownPicture[] {
  return picturesIn(tree, [])
}

function picturesIn(node: Parents, parents: Parents[]): ShownPicture[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return []
    if (child.tagName === 'img') return { picture: child, parents: [...parents, node] }
    return picturesIn(child, [...parents, node])
  })
}

function repeats(alt: string, parents: readonly Parents[]): boolean {
  if (isFileName(alt)) return true
  const figure = parents.findLast((parent) => isElement(parent, 'figure'))
  const caption = figure?.children.find((child) => isElement(child, 'figcaption'))
  return caption !== undefined && isElement(caption, 'figcaption') && toPlain(toText(caption)) === toPlain(alt)
}

function isFileName(alt: string): boolean {
  return (
    /^[^\s]+\.(?:png|jpe?g|gif|svg|webp|avif)$/i.test(alt) || /^(?:IMG|DSC|Screenshot)[-_ ]?\d[\d_. -]*$/i.test(alt)
  )
}

function toPlain(words: string): string {
  return words.trim().toLowerCase().replace(/\.$/, '')
}

function isElement(node: { type: string }, tagName: string): node is Element {
  return node.type === 'element' && 'tagName' in node && node.tagName === tagName
}
