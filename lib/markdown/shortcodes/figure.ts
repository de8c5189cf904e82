import type { Element, ElementContent } from 'hast'
import { at, element, text } from '../elements'
import { holdsLink } from '../holds-link'
import { toParagraphs } from '../paragraphs'
import type { Arguments, ShortcodeContext, ShortcodeKind } from './shortcode-kind'

/**
 * Hugo's `figure`, as its documentation describes it, and `target` as the organisation's pages use it:
 *
 *     {{< figure src="a.png" title="T" caption="C" target="https://example.org" >}}
 *     → <figure><a href="https://example.org"><img src="a.png"></a><figcaption><p>T</p><p>C</p></figcaption></figure>
 */
export const figure: ShortcodeKind = {
  parameters: {
    src: 'The picture. Required.',
    alt: 'What the picture shows, for readers who do not see it.',
    link: 'Where the picture leads.',
    target: 'The same as `link`; `_blank` and the like are ignored.',
    rel: "The link's `rel`.",
    title: 'A title below the picture; may hold HTML.',
    caption: 'A caption below the title, in Markdown.',
    attr: 'Whom the picture is from, in Markdown.',
    attrlink: 'Where `attr` leads.',
    class: 'Classes of the figure.',
    width: 'The width in pixels, or as a share of the text: `50%`.',
    height: 'The height in pixels.',
    loading: '`lazy` or `eager`.',
    id: 'The anchor of the figure.',
    library: 'Hugo Blox: accepted, without effect.',
    numbered: 'Hugo Blox: accepted, without effect.',
    lightbox: 'Hugo Blox: accepted, without effect.',
    theme: 'Hugo Blox: accepted, without effect.',
  },
  toElements(args, context) {
    if (!args['src']?.value) {
      context.report('figure-source', args['src'], 'The figure has no picture.', 'Add `src="…"`.')
      return undefined
    }
    for (const size of [args['width'], args['height']]) {
      if (!size?.value || /^\d+(px)?$/.test(size.value) || (size === args['width'] && share.test(size.value))) continue
      const message = `\`${size.value}\` is no number of pixels.`
      context.report('shortcode-parameter', size, message, `Write a whole number: \`${size.name}="320"\`.`)
    }
    const className = args['class']?.value.split(/\s+/).filter(Boolean)
    const children = [toLinkedPicture(args), ...toCaption(args, context)]
    const properties = {
      ...(className?.length ? { className } : {}),
      ...(args['id']?.value ? { id: args['id'].value } : {}),
    }
    return [at(args['class'] ?? args['id'], element('figure', properties, children))]
  },
}

/** A share of the text's width, and how many pixels a hundredth of that is: a page can't hold styles of elements. */
const share = /^([1-9]\d?|100)%$/
const PIXELS = 6.4

function toWidth(width: string | undefined): string | undefined {
  const [, percent] = share.exec(width ?? '') ?? []
  return percent === undefined ? width : String(Math.round(Number(percent) * PIXELS))
}

function toLinkedPicture(args: Arguments): Element {
  const { src, alt, width, height, loading } = args
  const image = at(
    src,
    element('img', {
      src: src?.value,
      alt: alt?.value,
      width: toWidth(width?.value),
      height: height?.value,
      loading: loading?.value,
    }),
  )
  const target = args['target']?.value.startsWith('_') ? undefined : args['target']
  const link = args['link']?.value ? args['link'] : target
  if (!link?.value) return image
  return at(link, element('a', { href: link.value, rel: args['rel']?.value.split(/\s+/) }, [image]))
}

function toCaption(args: Arguments, { toContent }: ShortcodeContext): Element[] {
  const { title, caption, attr, attrlink } = args
  const parts: ElementContent[] = []
  if (title?.value)
    parts.push(...toParagraphs(toContent(title), { properties: { className: ['figure-title'] }, isBlock }))
  const credit = attr?.value ? toContent(attr) : []
  const linked =
    attrlink?.value && credit.length > 0 && !holdsLink({ type: 'root', children: credit })
      ? [at(attrlink, element('a', { href: attrlink.value }, credit))]
      : credit
  const words = [
    ...(caption?.value ? toContent(caption) : []),
    ...(caption?.value && attr?.value ? [text(' ')] : []),
    ...linked,
  ]
  parts.push(...toParagraphs(words, { properties: {}, isBlock }))
  return parts.length > 0 ? [element('figcaption', {}, parts)] : []
}

/** A title with HTML in it brings paragraphs of its own. */
const isBlock = ({ tagName }: Element) => blocks.has(tagName)
const blocks = new Set(['p', 'div', 'ul', 'ol', 'blockquote', 'table', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
