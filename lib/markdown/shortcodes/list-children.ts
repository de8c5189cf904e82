import type { Page } from '#lib/content/page'
import { element, text } from '../elements'
import type { ShortcodeKind } from './shortcode-kind'

/** Hugo Blox's `list_children`: the pages one level below this one, as links. */
export const listChildren: ShortcodeKind = {
  parameters: {},
  toElements(_, { site, page: { url } }) {
    const children = site.pages.filter((page) => !page.version && isChild(page.url, url)).sort(compare)
    if (children.length === 0) return []
    const links = children.map((page) => element('a', { href: page.url }, [text(page.title)]))
    return [
      element(
        'ul',
        {},
        links.map((link) => element('li', {}, [link])),
      ),
    ]
  },
}

function isChild(url: string, parent: string): boolean {
  return url !== parent && url.startsWith(parent) && !url.slice(parent.length, -1).includes('/')
}

/** As in Hugo: by weight, those without one last, then by title. */
function compare(a: Page, b: Page): number {
  const weight = (page: Page) => page.weight || Number.POSITIVE_INFINITY
  return weight(a) === weight(b) ? a.title.localeCompare(b.title, 'en') : weight(a) - weight(b)
}
