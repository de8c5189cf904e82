import type { Page } from '#lib/content/page'
import { element, text } from '../elements'
import { pagesBelow } from '../pages-below'
import type { ShortcodeKind } from './shortcode-kind'

/** Hugo Blox's `list_children`: the pages one level below this one, as links. */
export const listChildren: ShortcodeKind = {
  parameters: {},
  toElements(_, { site, page }) {
    const children = pagesBelow(page, site).sort(compare)
    if (children.length === 0) return []
    const links = children.map(({ url, title }) => element('a', { href: url }, [text(title)]))
    return [
      element(
        'ul',
        {},
        links.map((link) => element('li', {}, [link])),
      ),
    ]
  },
}

/** As in Hugo: by weight, those without one last, then by title. */
function compare(a: Page, b: Page): number {
  const weight = (page: Page) => page.weight || Number.POSITIVE_INFINITY
  return weight(a) === weight(b) ? a.title.localeCompare(b.title, 'en') : weight(a) - weight(b)
}
