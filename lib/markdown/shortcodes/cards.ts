import type { Element, ElementContent } from 'hast'
import { SKIP, visit } from '#lib/tree/visit'
import { element, text } from '../elements'
import { linkTo } from './link-to'
import type { ShortcodeKind } from './shortcode-kind'

/**
 * Hugo Blox's `card`, among `cards`:
 *
 *     {{< cards >}}{{< card link="/a/" title="A" subtitle="Words" >}}{{< /cards >}}
 *     → <ul class="link-cards"><li><p><a href="/a/">A</a></p><p>Words</p></li></ul>
 */
export const card: ShortcodeKind = {
  parameters: {
    title: 'What the card says. Required.',
    link: 'Where it leads.',
    url: 'The same as `link`.',
    subtitle: 'More words below.',
    icon: 'An icon before the title.',
  },
  inner: 'optional',
  toElements({ title, link, url, subtitle, icon }, { inner, toBlocks, toContent, report }) {
    if (!title?.value) report('shortcode-parameter', title, 'The card has no title.', 'Add `title="…"`.')
    const sign = icon?.value ? [element('site-icon', { dataName: icon.value }), text(' ')] : []
    const words = [...sign, ...(title?.value ? toContent(title) : [])]
    const address = link?.value ? link : url
    const face = address?.value ? [linkTo(address, words, { className: [], newTab: false })] : words
    const more = subtitle?.value ? [element('p', {}, toContent(subtitle))] : []
    return [
      element('div', { className: ['link-card'] }, [
        element('p', {}, face),
        ...more,
        ...(inner ? toBlocks(inner) : []),
      ]),
    ]
  },
}

/** Cards in a list; words beside them stand before it. */
export const cards: ShortcodeKind = {
  parameters: {},
  inner: 'required',
  toElements(_, { inner, toBlocks }) {
    const content = element('div', {}, inner ? toBlocks(inner) : [])
    const list = takeCards(content).map(({ children }) => element('li', {}, children))
    return [...content.children.filter(hasContent), element('ul', { className: ['link-cards'] }, list)]
  },
}

function takeCards(content: Element): Element[] {
  const found: Element[] = []
  visit(content, 'element', (node, index, parent) => {
    const { className } = node.properties
    if (index === undefined || !parent || !Array.isArray(className) || !className.includes('link-card'))
      return undefined
    found.push(node)
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
  return found
}

/** Not the paragraph that cards stood in. */
function hasContent(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() !== ''
  return node.type === 'element' && (node.tagName !== 'p' || node.children.some(hasContent))
}
