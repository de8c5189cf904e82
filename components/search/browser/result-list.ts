import { element } from './element'
import type { FoundPage } from './engine'
import { toStretches } from './excerpt'

/** A page has its best places shown, and no more than a reader takes in. */
const MAX_PLACES = 4

/** A page that was found, with links to the sections that have the words. */
export function toEntry({ title, url, places }: FoundPage): HTMLLIElement {
  const links = places.slice(0, MAX_PLACES).map((place) =>
    element(
      'li',
      {},
      element(
        'a',
        { href: place.url },
        // The page's own beginning has no heading but the page's title, which stands above.
        ...(place.url === url ? [] : [element('b', {}, place.title)]),
        element(
          'span',
          {},
          ...toStretches(place.excerpt, place.title).map(({ text, isMarked }) =>
            isMarked ? element('mark', {}, text) : text,
          ),
        ),
      ),
    ),
  )
  return element('li', {}, element('a', { href: url, className: 'page' }, title), element('ul', {}, ...links))
}
