import type { Element, ElementContent, Parents, Root } from 'hast'
import { toString as toText } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import type { PictureFiles, ShownVariant } from './picture-files'
import { formats } from './picture-formats'
import { sizesOf } from './picture-width'

/**
 * Lets browsers choose a smaller file for each picture of a page: of the first format that they know, in the width
 * that they need. The picture itself stays for those that know none, and for who saves it.
 *
 *     <img src="/a.png">   →   <picture><source type="image/avif" srcset sizes><source type="image/webp" …><img src="/a.png"></picture>
 */
export async function showVariants(page: Root, { variantsOf }: Pick<PictureFiles, 'variantsOf'>): Promise<void> {
  const asksForPlaces = hasStylesThatAskForPlaces(page)
  const pictures = picturesIn(page, new Set()).filter(({ around }) => !(asksForPlaces && around.has('styled')))
  await Promise.all(
    pictures.map(async ({ img, parent, around }) => {
      const variants = await variantsOf(String(img.properties['src']))
      if (variants.length > 0) wrap(img, parent, toSources(variants, sizesOf(img, around)))
    }),
  )
}

/** A picture of a page, and the classes of what it stands in. */
interface PagePicture {
  img: Element
  parent: Parents
  around: ReadonlySet<string>
}

function picturesIn(parent: Parents, around: ReadonlySet<string>): PagePicture[] {
  return parent.children.flatMap((child) => {
    if (child.type !== 'element' || child.tagName === 'picture') return []
    if (child.tagName === 'img') return isLocal(child) ? { img: child, parent, around } : []
    const names = child.properties['className']
    return picturesIn(child, Array.isArray(names) ? new Set([...around, ...names.map(String)]) : around)
  })
}

function isLocal({ properties: { src, srcSet } }: Element): boolean {
  return typeof src === 'string' && /^\/(?!\/)/.test(src) && srcSet === undefined
}

function toSources(variants: readonly ShownVariant[], sizes: string): Element[] {
  return formats.flatMap((format): Element[] => {
    const own = variants.filter((variant) => variant.format === format)
    if (own.length === 0) return []
    const srcSet = own.map(({ url, width }) => `${url} ${width}w`).join(',')
    return [
      { type: 'element', tagName: 'source', properties: { type: `image/${format}`, srcSet, sizes }, children: [] },
    ]
  })
}

function wrap(img: Element, parent: Parents, sources: Element[]): void {
  const children: ElementContent[] = [...sources, img]
  parent.children.splice(parent.children.indexOf(img), 1, {
    type: 'element',
    tagName: 'picture',
    properties: {},
    children,
  })
}

/**
 * Whether content has brought styles that name elements by where they stand (`figure > img`, `img:first-child`,
 * `* + img`). With a `<picture>` around it, an `<img>` would stand elsewhere; other selectors don't notice.
 */
function hasStylesThatAskForPlaces(page: Root): boolean {
  let found = false
  visit(page, 'element', (node) => {
    // What components give React besides the style sheet of the site.
    if (node.tagName !== 'style' || node.properties['dataPrecedence'] !== 'content') return
    const selectors = toText(node).matchAll(/(?<=^|[{};])([^{};@]+)\{/g)
    for (const [, selector = ''] of selectors) found ||= asksForPlace(selector)
  })
  return found
}

/** What a text's own styles are kept below (`lib/markdown/styles.ts`) is no part of what they ask for. */
function asksForPlace(selector: string): boolean {
  const own = selector.replaceAll(/:where\((?:[^()]|\([^()]*\))*\) /g, '')
  return /[>+~*&]|:(?:nth|first|last|only|has|empty)/.test(own)
}
